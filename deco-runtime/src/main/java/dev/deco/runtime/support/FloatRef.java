package dev.deco.runtime.support;

/**
 * The cell of a local variable of type float whose assignment is deferred. Not thread-safe: the
 * thread that opened the scope writes and reads it.
 */
public final class FloatRef {
  /** What the variable holds once the steps before are replayed. */
  public float value;

  /** A variable that is not yet assigned. */
  public FloatRef() {}

  /**
   * A variable with a value.
   *
   * @param value what it holds
   */
  public FloatRef(float value) {
    this.value = value;
  }
}
