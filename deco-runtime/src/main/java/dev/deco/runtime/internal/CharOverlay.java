package dev.deco.runtime.internal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a call read and wrote of a {@code char[]}. */
final class CharOverlay extends ArrayOverlay {
  private static final char[] NONE = {};

  private final char[] elements;
  private char[] values = NONE;

  CharOverlay(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      char[] array,
      @Nullable CharOverlay below) {
    super(isolation, home, array, below);
    this.elements = array;
  }

  char get(int index) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot >= 0) {
      return values[slot];
    }
    noteRead(index);
    return base(index);
  }

  char set(int index, char value) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot < 0) {
      slot = claim(index);
    }
    values[slot] = value;
    return value;
  }

  @Override
  char[] slice(int from, int count) {
    char[] slice = new char[count];
    for (int i = 0; i < count; i++) {
      slice[i] = get(from + i);
    }
    return slice;
  }

  private char peek(int index) {
    int slot = written.slotOf(index);
    return slot >= 0 ? values[slot] : base(index);
  }

  private char base(int index) {
    return below instanceof CharOverlay outer ? outer.peek(index) : elements[index];
  }

  @Override
  Object column() {
    return values;
  }

  @Override
  void column(Object column) {
    values = (char[]) column;
  }

  @Override
  void setAll(Object from, int slot, int index, int count) {
    char[] source = (char[]) from;
    for (int i = 0; i < count; i++) {
      set(index + i, source[slot + i]);
    }
  }

  @Override
  boolean differs(int index) {
    return values[index] != base(index);
  }

  @Override
  public void forEachStored(Consumer<@Nullable Object> visitor) {
    // A primitive holds no proxy.
  }
}
