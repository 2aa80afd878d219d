package dev.deco.runtime.remote;

import org.jspecify.annotations.Nullable;

/**
 * A spawned call that may run in another JVM. Whoever has {@link #claim}ed it owes it one of {@link
 * #complete}, {@link #release} and {@link #fail}; the first of these counts, and what comes later
 * or twice is ignored, as is anything after the call was cancelled. Thread-safe. Implemented by
 * Deco only.
 *
 * <p>An object that is reached from the arguments must not be read for sending before the call is
 * claimed. What the call may read of it does not change from the claim until the call is settled.
 * But parts of it that this call does not read may be changed by the caller meanwhile, so a copy
 * that was made for one call is good for another one only if it was made when both had been
 * spawned, or if it is compared with the object again.
 */
public interface RemoteCall {
  /**
   * The method that is called.
   *
   * @return the method
   */
  RemoteFunction function();

  /**
   * The arguments: the caller's own objects, the object whose method is called first if it is not
   * static. Those of primitive types are boxed.
   *
   * @return the array itself; not to be written to. Empty once the call is settled
   */
  @Nullable Object[] arguments();

  /**
   * What the other JVM is to know of how to run the call.
   *
   * @return for {@link RemoteFunction#prepare}; opaque
   */
  int hints();

  /**
   * Where the call was spawned.
   *
   * @return a line of the user's source; null if unknown
   */
  @Nullable StackTraceElement site();

  /**
   * Takes the call, if nobody has begun it and it may begin: from now on nobody here runs it.
   *
   * @return whether it was taken. Where as many calls of its method run as may, it is not, and the
   *     executor is given the call again when there is room
   */
  boolean claim();

  /**
   * Whether the outcome is of no interest any more: the call was completed, or cancelled.
   *
   * @return true for good once it is true
   */
  boolean settled();

  /**
   * Has something done when a claimed call is cancelled, on the thread that cancels; at once if it
   * is already. Not called when the call was completed, released or failed before. The last one
   * counts.
   *
   * @param action quick, and throws nothing
   */
  void onCancel(Runnable action);

  /**
   * Gives the outcome of a run. Its parts must hold the caller's own objects in the place of those
   * that were sent, as {@link RemoteOutcome} says.
   *
   * @param outcome what came of the run
   * @param place where that was
   */
  void complete(RemoteOutcome outcome, RemotePlace place);

  /**
   * Gives the call back, whether it has run or not: anybody here may begin it, and whoever waits
   * for it will.
   */
  void release();

  /**
   * Gives the call up, for good: it fails with this exception, in program order.
   *
   * @param error says which call it is, and what to do
   */
  void fail(RuntimeException error);
}
