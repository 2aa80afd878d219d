package dev.deco;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method whose calls may run in parallel with each other and with their caller.
 *
 * <p>Inside the body of a {@link Synchronized} method such a call is <i>spawned</i>: the caller
 * goes on, and what the call returns and writes arrives at the next <i>wait point</i>, in program
 * order.
 *
 * <pre>{@code
 * final class Climate {
 *   @Concurrent
 *   static double processLatLon(int lat, int lon, List<Double> data) {
 *     // takes a while
 *   }
 *
 *   @Synchronized
 *   static Map<Integer, Double> processRow(int lat, List<Double> data) {
 *     Map<Integer, Double> row = new HashMap<>();
 *     for (int lon = 0; lon < 360; lon++) {
 *       row.put(lon, processLatLon(lat, lon, data)); // 360 calls, on every core
 *     }
 *     return row; // waits for all of them
 *   }
 * }
 * }</pre>
 *
 * <p>The processor also writes a wrapper of the method itself: {@code
 * DecoClimate.processLatLon(lat, lon, data)} spawns the call and returns a {@code
 * Deferred<Double>}, and with a {@code Scope} as its first argument it spawns into that scope. The
 * caller leaves the arguments alone until it has waited.
 *
 * <h2>What the method may do</h2>
 *
 * <p>It acts on the outside world only through its result, its exceptions, and index writes to
 * collections and arrays that it reaches from its arguments. While it runs it sees these as they
 * were when it was spawned, together with its own writes; nobody sees its writes before they are
 * replayed. A call that read what an earlier call wrote is run again on the right state, so the
 * result is always that of the serial program. For whatever else the method does, such as writing
 * fields, the compiler speaks up.
 *
 * <p>The method runs on a worker thread: it should not depend on thread-locals of its caller,
 * unless Micrometer's context propagation carries them along.
 *
 * <h2>Where it runs</h2>
 *
 * <p>Calls that compute run on a pool with a worker for each processor. Calls that block, on the
 * network or on files, say {@code on = "threads"} and get a thread each; {@code parallelism} keeps
 * them from being too many at once:
 *
 * <pre>{@code
 * @Concurrent(on = "threads", parallelism = 20)
 * static String load(URI page) throws IOException {
 *   // waits for the network most of the time
 * }
 * }</pre>
 *
 * <p>Wherever calls run, the result is that of the serial program. A call that has to run again,
 * since it read what an earlier one wrote, or that cannot run isolated, runs on the thread that
 * waits.
 *
 * @see Synchronized
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Concurrent {
  /**
   * The value of {@link #on} for the pool of the current extent, Deco's own if nobody says else.
   */
  String POOL = "pool";

  /** The value of {@link #on} for a thread of its own for each call. */
  String THREADS = "threads";

  /**
   * Where calls of this method run: {@link #POOL}; {@link #THREADS}, a virtual thread each on JDK
   * 21 and later and a cached daemon thread before; or the name of an executor that the program has
   * registered with {@code Deco.register} or that a {@code dev.deco.runtime.CallExecutor} provides
   * as a service. A name that nobody knows is an error of the first call at run time.
   *
   * @return the name, not blank
   */
  String on() default POOL;

  /**
   * How many calls of this method run at once, at most, in the whole program; further ones wait
   * their turn. Calls that the program makes without a wrapper do not count. Nor does, in a
   * recursive method, a call that waits for calls of the same method, since it would wait for ever.
   *
   * @return at least 1; as many as there are threads for, unless said otherwise
   */
  int parallelism() default Integer.MAX_VALUE;
}
