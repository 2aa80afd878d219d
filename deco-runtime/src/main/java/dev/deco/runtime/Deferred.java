package dev.deco.runtime;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The result of a spawned call. Thread-safe, within what {@link #get()} says. Implemented by Deco
 * only.
 *
 * @param <R> the type of the result; {@link Void} for a void method
 */
public interface Deferred<R extends @Nullable Object> {
  /**
   * Waits for the call, replays its journal, and returns its result.
   *
   * <p>A call spawned in a scope is replayed with all that the scope has pending, as {@link
   * Scope#await()} does; the exception of an earlier call may be thrown then. Before that only the
   * scope's own thread may ask. A call spawned on its own is replayed here: the calls that the same
   * thread has spawned on their own all run to their end first, then the journal of this one is
   * replayed.
   *
   * @return the result, the same at each call; null where the method returns null, and for a void
   *     method
   * @throws java.util.concurrent.CancellationException if an earlier call of the scope failed, so
   *     that this one was never replayed
   * @throws IllegalStateException if the call's scope belongs to another thread and has not
   *     replayed it yet; otherwise throws whatever the method threw, the same at each call
   */
  R get();

  /**
   * Whether the call has run to its end, normally or not. {@link #get()} may still have to wait for
   * other calls, and to run this one again.
   *
   * @return true once there is an outcome
   */
  boolean isDone();

  /**
   * A future with the outcome. That of a call in a scope is completed when it is replayed. That of
   * a call spawned on its own is completed when it has run, or at {@link #get()} where it cannot
   * run isolated; its index writes are replayed at {@link #get()} all the same, and there only.
   *
   * @return the future, the same at each call
   */
  CompletableFuture<R> toCompletableFuture();
}
