package dev.deco.runtime.support;

/**
 * The cell of a local variable of type char whose assignment is deferred. Not thread-safe: the
 * thread that opened the scope writes and reads it.
 */
public final class CharRef {
  /** What the variable holds once the steps before are replayed. */
  public char value;

  /** A variable that is not yet assigned. */
  public CharRef() {}

  /**
   * A variable with a value.
   *
   * @param value what it holds
   */
  public CharRef(char value) {
    this.value = value;
  }
}
