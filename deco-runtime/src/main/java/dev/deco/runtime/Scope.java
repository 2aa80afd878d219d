package dev.deco.runtime;

import dev.deco.runtime.internal.ScopeLog;
import java.time.Duration;
import java.util.concurrent.ForkJoinPool;

/**
 * The lifetime of the calls spawned in it. {@code DecoX.f(scope, args)} spawns; {@link #await()}
 * waits for all that was spawned and replays it in program order.
 *
 * <pre>{@code
 * try (Scope scope = Scope.open()) {
 *   Deferred<Double> left = DecoX.f(scope, a);
 *   Deferred<Double> right = DecoX.f(scope, b);
 *   scope.await();
 *   return left.get() + right.get();
 * }
 * }</pre>
 *
 * <p>From a spawn to the next {@code await()} the caller leaves the arguments alone. No call
 * outlives the {@code await()} that follows its spawn.
 *
 * <p>Not thread-safe: a scope is confined to the thread that opened it and, where that was inside a
 * spawned call, to that call, but for {@link #cancel()}. Any other use is an {@link
 * IllegalStateException}. Implemented by Deco only.
 */
public interface Scope extends AutoCloseable {
  /**
   * Opens a scope on the pool of the current extent: Deco's own, unless {@link Deco} says
   * otherwise.
   *
   * @return the scope, to be closed by the caller
   * @throws IllegalArgumentException if a system property of Deco has a bad value
   */
  static Scope open() {
    return ScopeLog.open();
  }

  /**
   * Opens a scope whose calls run on a given pool.
   *
   * @param pool the pool; it stays the caller's, who shuts it down
   * @return the scope, to be closed by the caller
   * @throws IllegalArgumentException if a system property of Deco has a bad value
   */
  static Scope open(ForkJoinPool pool) {
    return ScopeLog.open(pool);
  }

  /**
   * Opens a scope that is to end in time. When the time is over it is cancelled, as {@link
   * #cancel()} says; an end that the current extent has, from {@link Deco#withTimeout}, holds as
   * well. The end is noticed within about a tenth of a second.
   *
   * @param time how much time there is from now on
   * @return the scope, to be closed by the caller
   * @throws IllegalArgumentException if a system property of Deco has a bad value
   */
  static Scope open(Duration time) {
    return ScopeLog.open(time);
  }

  /**
   * Waits for all calls spawned since the last wait and replays them in program order. The waiting
   * thread helps to run them. Afterwards the scope is empty and can be used again, also when this
   * throws.
   *
   * <p>Throws what the first failed call in program order threw: its own exception, whatever its
   * type, with the failures of later calls suppressed. What comes after that call is not replayed,
   * and not started if it has not been.
   *
   * <p>An interrupt of this thread, before or while it waits, cancels what is pending, as {@link
   * #cancel()} does, and is kept for the caller.
   *
   * @throws ScopeCancelledException if the scope was cancelled, its time is over, or this thread
   *     was interrupted
   * @throws IllegalStateException on another thread, inside a replayed step, or after {@link
   *     #close()}
   */
  void await();

  /**
   * Cancels the scope: no further call begins, those that run are interrupted and, where they look
   * at their arguments, end, and nothing more is replayed. The next spawn or wait throws {@link
   * ScopeCancelledException}, when what runs has ended; a call that heeds no interrupt is waited
   * for. Collections and arrays hold what the serial program would have written up to some call,
   * and nothing after it; but a call that runs in its turn, on the objects themselves, is
   * interrupted as serial code is, and what it has written stands.
   *
   * <p>Any thread may call this, as an exception among these methods. Where the scope's own thread
   * does, {@link #close()} throws nothing. Cancelling twice does nothing.
   */
  void cancel();

  /**
   * Waits as {@link #await()} does and ends the scope: a later spawn is an {@link
   * IllegalStateException}. Closing twice does nothing.
   *
   * @throws IllegalStateException on another thread or inside a replayed step
   */
  @Override
  void close();

  /**
   * How many calls of this scope were run a second time, because they had read what an earlier one
   * wrote or could not be isolated.
   *
   * @return the count since the scope was opened
   */
  long reruns();
}
