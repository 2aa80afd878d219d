package dev.deco.runtime.support;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Elements read by index, each when it is asked for. */
final class Elements<T extends @Nullable Object> implements Iterator<T> {
  private final int length;
  private final IntFunction<T> element;
  private int next;

  private Elements(int length, IntFunction<T> element) {
    this.length = length;
    this.element = element;
  }

  static <T extends @Nullable Object> Iterable<T> of(int length, IntFunction<T> element) {
    return () -> new Elements<>(length, element);
  }

  @Override
  public boolean hasNext() {
    return next < length;
  }

  @Override
  public T next() {
    if (next >= length) {
      throw new NoSuchElementException();
    }
    return element.apply(next++);
  }
}
