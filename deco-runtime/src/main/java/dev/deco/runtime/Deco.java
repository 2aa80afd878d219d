package dev.deco.runtime;

import dev.deco.runtime.internal.CallExecutors;
import dev.deco.runtime.internal.Disturbance;
import dev.deco.runtime.internal.Settings;
import dev.deco.runtime.internal.WorkerPool;
import dev.deco.runtime.internal.observe.Events;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs code with other settings than the system properties give: for the extent of that code on
 * this thread, and in the calls that it spawns. A scope keeps the settings it was opened with.
 *
 * <p>Thread-safe: an extent belongs to one thread.
 */
public final class Deco {
  private Deco() {}

  /**
   * Makes an executor known to methods with {@code @Concurrent(on = "name")}, in the whole program.
   * The last one registered under a name counts, and goes before one that is provided as a service.
   *
   * @param name the name, neither blank nor {@code pool} nor {@code threads}
   * @param executor the executor; it stays the caller's, who shuts it down. Calls that it does not
   *     begin are run by the threads that wait for them
   * @throws IllegalArgumentException if the name cannot be one
   */
  public static void register(String name, Executor executor) {
    CallExecutors.register(Objects.requireNonNull(name), Objects.requireNonNull(executor));
  }

  /**
   * Makes an executor known under the name that it gives, as {@link #register(String, Executor)}
   * does.
   *
   * @param executor the executor
   * @throws IllegalArgumentException if the name cannot be one
   */
  public static void register(CallExecutor executor) {
    CallExecutors.register(executor);
  }

  /**
   * Forgets an executor that was registered. Calls that it was given go on.
   *
   * @param name its name; nothing happens if none of that name was registered
   */
  public static void unregister(String name) {
    CallExecutors.unregister(Objects.requireNonNull(name));
  }

  /**
   * Adds a listener that sees what the runtime does, in the whole program, from now on.
   *
   * @param listener the listener
   */
  public static void addListener(RunListener listener) {
    Events.add(Objects.requireNonNull(listener));
  }

  /**
   * Removes a listener. It may still be told of the ends of what it was told has started.
   *
   * @param listener the listener; nothing happens if it was not added
   */
  public static void removeListener(RunListener listener) {
    Events.remove(Objects.requireNonNull(listener));
  }

  /**
   * Runs code whose calls run on a given pool.
   *
   * @param pool the pool; it stays the caller's, who shuts it down
   * @param body the code
   * @param <T> the type of its result
   * @return what the code returns
   * @throws Exception what the code throws
   */
  public static <T extends @Nullable Object> T withPool(ForkJoinPool pool, Callable<T> body)
      throws Exception {
    Objects.requireNonNull(pool);
    return Settings.current().withPool(pool).during(body);
  }

  /**
   * Runs code whose calls run on a pool of its own, which ends with the code.
   *
   * @param parallelism how many workers the pool has, besides the threads that wait and help
   * @param body the code
   * @param <T> the type of its result
   * @return what the code returns
   * @throws Exception what the code throws
   * @throws IllegalArgumentException if the parallelism is not from 1 to 32767
   */
  public static <T extends @Nullable Object> T withParallelism(int parallelism, Callable<T> body)
      throws Exception {
    ForkJoinPool pool = WorkerPool.create(parallelism);
    try {
      return withPool(pool, body);
    } finally {
      pool.shutdown();
    }
  }

  /**
   * Runs code that is to end in time: each scope in it, also that of a {@code @Synchronized}
   * wrapper, is cancelled when the time is over, as {@link Scope#cancel()} says. Code between the
   * waits and spawns is not interrupted.
   *
   * @param time how much time there is from now on; an end that the current extent has holds as
   *     well
   * @param body the code
   * @param <T> the type of its result
   * @return what the code returns
   * @throws ScopeCancelledException if the time was over at a spawn or while it waited, with the
   *     calls that were running then
   * @throws Exception what the code throws
   */
  public static <T extends @Nullable Object> T withTimeout(Duration time, Callable<T> body)
      throws Exception {
    return Settings.current().within(time).during(body);
  }

  /**
   * Runs code whose calls run in place, one after another, as without annotations: for debugging.
   *
   * @param body the code
   * @param <T> the type of its result
   * @return what the code returns
   * @throws Exception what the code throws
   */
  public static <T extends @Nullable Object> T serially(Callable<T> body) throws Exception {
    return Settings.current().serially().during(body);
  }

  /**
   * Runs code in check mode: whatever differs from the serial order is mended as always, and
   * reported.
   *
   * @param body the code
   * @param listener gets each report, on the thread that replays, so that several threads may call
   *     it at once where calls spawn calls; what it throws leaves at the wait point
   * @param <T> the type of its result
   * @return what the code returns
   * @throws Exception what the code throws
   */
  public static <T extends @Nullable Object> T checked(
      Callable<T> body, Consumer<? super CheckReport> listener) throws Exception {
    Objects.requireNonNull(listener);
    return Settings.current().checked(listener).during(body);
  }

  /**
   * Runs code under a random schedule: which calls run early, where and in which order they run,
   * where the caller waits and how long things take is drawn, in ways that are all right but hardly
   * ever occur otherwise. For tests: the results must be those of the usual schedule.
   *
   * @param seed of the draws. The same seed gives much the same schedule, but not exactly, since
   *     threads race for the draws
   * @param body the code
   * @param <T> the type of its result
   * @return what the code returns
   * @throws Exception what the code throws
   */
  public static <T extends @Nullable Object> T disturbed(long seed, Callable<T> body)
      throws Exception {
    return Settings.current().disturbed(new Disturbance(seed)).during(body);
  }
}
