package dev.deco.runtime.support;

/**
 * The cell of a local variable of type double whose assignment is deferred. Not thread-safe: the
 * thread that opened the scope writes and reads it.
 */
public final class DoubleRef {
  /** What the variable holds once the steps before are replayed. */
  public double value;

  /** A variable that is not yet assigned. */
  public DoubleRef() {}

  /**
   * A variable with a value.
   *
   * @param value what it holds
   */
  public DoubleRef(double value) {
    this.value = value;
  }
}
