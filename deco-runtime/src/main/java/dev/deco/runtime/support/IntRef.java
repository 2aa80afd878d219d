package dev.deco.runtime.support;

/**
 * The cell of a local variable of type int whose assignment is deferred. Not thread-safe: the
 * thread that opened the scope writes and reads it.
 */
public final class IntRef {
  /** What the variable holds once the steps before are replayed. */
  public int value;

  /** A variable that is not yet assigned. */
  public IntRef() {}

  /**
   * A variable with a value.
   *
   * @param value what it holds
   */
  public IntRef(int value) {
    this.value = value;
  }
}
