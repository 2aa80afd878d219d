package dev.deco.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A call that has been spawned and waits for a thread, as a {@link CallExecutor} is given it.
 * Thread-safe. Implemented by Deco only.
 */
public interface SpawnedCall extends Runnable {
  /**
   * Runs the call on this thread, isolated. Does nothing if somebody else has begun it, if nobody
   * waits for it any more, or if as many calls of its method run as may; in that case the executor
   * is given the call again when there is room. Never throws what the call throws.
   */
  @Override
  void run();

  /**
   * The class that declares the method.
   *
   * @return the class
   */
  Class<?> type();

  /**
   * The name of the method that is called.
   *
   * @return its simple name
   */
  String method();

  /**
   * Where the call was spawned.
   *
   * @return a line of the user's source; null if unknown
   */
  @Nullable StackTraceElement site();
}
