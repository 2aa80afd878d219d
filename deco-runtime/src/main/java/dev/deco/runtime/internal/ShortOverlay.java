package dev.deco.runtime.internal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a call read and wrote of a {@code short[]}. */
final class ShortOverlay extends ArrayOverlay {
  private static final short[] NONE = {};

  private final short[] elements;
  private short[] values = NONE;

  ShortOverlay(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      short[] array,
      @Nullable ShortOverlay below) {
    super(isolation, home, array, below);
    this.elements = array;
  }

  short get(int index) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot >= 0) {
      return values[slot];
    }
    noteRead(index);
    return base(index);
  }

  short set(int index, short value) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot < 0) {
      slot = claim(index);
    }
    values[slot] = value;
    return value;
  }

  @Override
  short[] slice(int from, int count) {
    short[] slice = new short[count];
    for (int i = 0; i < count; i++) {
      slice[i] = get(from + i);
    }
    return slice;
  }

  private short peek(int index) {
    int slot = written.slotOf(index);
    return slot >= 0 ? values[slot] : base(index);
  }

  private short base(int index) {
    return below instanceof ShortOverlay outer ? outer.peek(index) : elements[index];
  }

  @Override
  Object column() {
    return values;
  }

  @Override
  void column(Object column) {
    values = (short[]) column;
  }

  @Override
  void setAll(Object from, int slot, int index, int count) {
    short[] source = (short[]) from;
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
