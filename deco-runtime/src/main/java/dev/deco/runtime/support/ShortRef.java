package dev.deco.runtime.support;

/**
 * The cell of a local variable of type short whose assignment is deferred. Not thread-safe: the
 * thread that opened the scope writes and reads it.
 */
public final class ShortRef {
  /** What the variable holds once the steps before are replayed. */
  public short value;

  /** A variable that is not yet assigned. */
  public ShortRef() {}

  /**
   * A variable with a value.
   *
   * @param value what it holds
   */
  public ShortRef(short value) {
    this.value = value;
  }
}
