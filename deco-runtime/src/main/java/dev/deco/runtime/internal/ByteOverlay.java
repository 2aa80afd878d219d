package dev.deco.runtime.internal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a call read and wrote of a {@code byte[]}. */
final class ByteOverlay extends ArrayOverlay {
  private static final byte[] NONE = {};

  private final byte[] elements;
  private byte[] values = NONE;

  ByteOverlay(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      byte[] array,
      @Nullable ByteOverlay below) {
    super(isolation, home, array, below);
    this.elements = array;
  }

  byte get(int index) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot >= 0) {
      return values[slot];
    }
    noteRead(index);
    return base(index);
  }

  byte set(int index, byte value) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot < 0) {
      slot = claim(index);
    }
    values[slot] = value;
    return value;
  }

  @Override
  byte[] slice(int from, int count) {
    byte[] slice = new byte[count];
    for (int i = 0; i < count; i++) {
      slice[i] = get(from + i);
    }
    return slice;
  }

  private byte peek(int index) {
    int slot = written.slotOf(index);
    return slot >= 0 ? values[slot] : base(index);
  }

  private byte base(int index) {
    return below instanceof ByteOverlay outer ? outer.peek(index) : elements[index];
  }

  @Override
  Object column() {
    return values;
  }

  @Override
  void column(Object column) {
    values = (byte[]) column;
  }

  @Override
  void setAll(Object from, int slot, int index, int count) {
    byte[] source = (byte[]) from;
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
