package dev.deco.runtime.support;

/**
 * The cell of a local variable of type long whose assignment is deferred. Not thread-safe: the
 * thread that opened the scope writes and reads it.
 */
public final class LongRef {
  /** What the variable holds once the steps before are replayed. */
  public long value;

  /** A variable that is not yet assigned. */
  public LongRef() {}

  /**
   * A variable with a value.
   *
   * @param value what it holds
   */
  public LongRef(long value) {
    this.value = value;
  }
}
