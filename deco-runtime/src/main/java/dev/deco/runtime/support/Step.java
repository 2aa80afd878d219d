package dev.deco.runtime.support;

/** A deferred statement of the caller: the part that is replayed at the next wait point. */
@FunctionalInterface
public interface Step {
  /**
   * Runs the statement, on the thread that opened the scope.
   *
   * @throws Throwable whatever the statement throws
   */
  void run() throws Throwable;
}
