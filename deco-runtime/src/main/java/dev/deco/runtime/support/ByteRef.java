package dev.deco.runtime.support;

/**
 * The cell of a local variable of type byte whose assignment is deferred. Not thread-safe: the
 * thread that opened the scope writes and reads it.
 */
public final class ByteRef {
  /** What the variable holds once the steps before are replayed. */
  public byte value;

  /** A variable that is not yet assigned. */
  public ByteRef() {}

  /**
   * A variable with a value.
   *
   * @param value what it holds
   */
  public ByteRef(byte value) {
    this.value = value;
  }
}
