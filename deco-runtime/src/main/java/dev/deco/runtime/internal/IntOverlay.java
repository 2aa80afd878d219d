package dev.deco.runtime.internal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a call read and wrote of a {@code int[]}. */
final class IntOverlay extends ArrayOverlay {
  private static final int[] NONE = {};

  private final int[] elements;
  private int[] values = NONE;

  IntOverlay(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      int[] array,
      @Nullable IntOverlay below) {
    super(isolation, home, array, below);
    this.elements = array;
  }

  int get(int index) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot >= 0) {
      return values[slot];
    }
    noteRead(index);
    return base(index);
  }

  int set(int index, int value) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot < 0) {
      slot = claim(index);
    }
    values[slot] = value;
    return value;
  }

  @Override
  int[] slice(int from, int count) {
    int[] slice = new int[count];
    for (int i = 0; i < count; i++) {
      slice[i] = get(from + i);
    }
    return slice;
  }

  private int peek(int index) {
    int slot = written.slotOf(index);
    return slot >= 0 ? values[slot] : base(index);
  }

  private int base(int index) {
    return below instanceof IntOverlay outer ? outer.peek(index) : elements[index];
  }

  @Override
  Object column() {
    return values;
  }

  @Override
  void column(Object column) {
    values = (int[]) column;
  }

  @Override
  void setAll(Object from, int slot, int index, int count) {
    int[] source = (int[]) from;
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
