package dev.deco.runtime.internal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a call read and wrote of a {@code boolean[]}. */
final class BooleanOverlay extends ArrayOverlay {
  private static final boolean[] NONE = {};

  private final boolean[] elements;
  private boolean[] values = NONE;

  BooleanOverlay(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      boolean[] array,
      @Nullable BooleanOverlay below) {
    super(isolation, home, array, below);
    this.elements = array;
  }

  boolean get(int index) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot >= 0) {
      return values[slot];
    }
    noteRead(index);
    return base(index);
  }

  boolean set(int index, boolean value) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot < 0) {
      slot = claim(index);
    }
    values[slot] = value;
    return value;
  }

  @Override
  boolean[] slice(int from, int count) {
    boolean[] slice = new boolean[count];
    for (int i = 0; i < count; i++) {
      slice[i] = get(from + i);
    }
    return slice;
  }

  private boolean peek(int index) {
    int slot = written.slotOf(index);
    return slot >= 0 ? values[slot] : base(index);
  }

  private boolean base(int index) {
    return below instanceof BooleanOverlay outer ? outer.peek(index) : elements[index];
  }

  @Override
  Object column() {
    return values;
  }

  @Override
  void column(Object column) {
    values = (boolean[]) column;
  }

  @Override
  void setAll(Object from, int slot, int index, int count) {
    boolean[] source = (boolean[]) from;
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
