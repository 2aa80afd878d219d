package dev.deco.runtime.support;

/**
 * The cell of a local variable of type boolean whose assignment is deferred. Not thread-safe: the
 * thread that opened the scope writes and reads it.
 */
public final class BooleanRef {
  /** What the variable holds once the steps before are replayed. */
  public boolean value;

  /** A variable that is not yet assigned. */
  public BooleanRef() {}

  /**
   * A variable with a value.
   *
   * @param value what it holds
   */
  public BooleanRef(boolean value) {
    this.value = value;
  }
}
