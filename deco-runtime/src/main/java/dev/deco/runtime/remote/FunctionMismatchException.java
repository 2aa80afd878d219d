package dev.deco.runtime.remote;

/** A JVM cannot run a call for another one, since their class paths differ. */
public final class FunctionMismatchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Says what differs.
   *
   * @param message which class, and what to do
   */
  public FunctionMismatchException(String message) {
    super(message);
  }
}
