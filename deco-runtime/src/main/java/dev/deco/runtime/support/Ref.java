package dev.deco.runtime.support;

import org.jspecify.annotations.Nullable;

/**
 * The cell of a local variable of a reference type whose assignment is deferred. Not thread-safe:
 * the thread that opened the scope writes and reads it.
 *
 * @param <T> the type of the variable
 */
public final class Ref<T extends @Nullable Object> {
  /** What the variable holds once the steps before are replayed. */
  public T value;

  /** A variable that is not yet assigned; javac has seen to it that nobody reads it before. */
  @SuppressWarnings("NullAway")
  public Ref() {}

  /**
   * A variable with a value.
   *
   * @param value what it holds; null where the variable may be null
   */
  public Ref(T value) {
    this.value = value;
  }
}
