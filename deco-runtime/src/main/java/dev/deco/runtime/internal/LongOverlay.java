package dev.deco.runtime.internal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a call read and wrote of a {@code long[]}. */
final class LongOverlay extends ArrayOverlay {
  private static final long[] NONE = {};

  private final long[] elements;
  private long[] values = NONE;

  LongOverlay(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      long[] array,
      @Nullable LongOverlay below) {
    super(isolation, home, array, below);
    this.elements = array;
  }

  long get(int index) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot >= 0) {
      return values[slot];
    }
    noteRead(index);
    return base(index);
  }

  long set(int index, long value) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot < 0) {
      slot = claim(index);
    }
    values[slot] = value;
    return value;
  }

  @Override
  long[] slice(int from, int count) {
    long[] slice = new long[count];
    for (int i = 0; i < count; i++) {
      slice[i] = get(from + i);
    }
    return slice;
  }

  private long peek(int index) {
    int slot = written.slotOf(index);
    return slot >= 0 ? values[slot] : base(index);
  }

  private long base(int index) {
    return below instanceof LongOverlay outer ? outer.peek(index) : elements[index];
  }

  @Override
  Object column() {
    return values;
  }

  @Override
  void column(Object column) {
    values = (long[]) column;
  }

  @Override
  void setAll(Object from, int slot, int index, int count) {
    long[] source = (long[]) from;
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
