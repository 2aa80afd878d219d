package dev.deco.runtime.internal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a call read and wrote of a {@code float[]}. */
final class FloatOverlay extends ArrayOverlay {
  private static final float[] NONE = {};

  private final float[] elements;
  private float[] values = NONE;

  FloatOverlay(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      float[] array,
      @Nullable FloatOverlay below) {
    super(isolation, home, array, below);
    this.elements = array;
  }

  float get(int index) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot >= 0) {
      return values[slot];
    }
    noteRead(index);
    return base(index);
  }

  float set(int index, float value) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot < 0) {
      slot = claim(index);
    }
    values[slot] = value;
    return value;
  }

  @Override
  float[] slice(int from, int count) {
    float[] slice = new float[count];
    for (int i = 0; i < count; i++) {
      slice[i] = get(from + i);
    }
    return slice;
  }

  private float peek(int index) {
    int slot = written.slotOf(index);
    return slot >= 0 ? values[slot] : base(index);
  }

  private float base(int index) {
    return below instanceof FloatOverlay outer ? outer.peek(index) : elements[index];
  }

  @Override
  Object column() {
    return values;
  }

  @Override
  void column(Object column) {
    values = (float[]) column;
  }

  @Override
  void setAll(Object from, int slot, int index, int count) {
    float[] source = (float[]) from;
    for (int i = 0; i < count; i++) {
      set(index + i, source[slot + i]);
    }
  }

  @Override
  boolean differs(int index) {
    return Float.floatToRawIntBits(values[index]) != Float.floatToRawIntBits(base(index));
  }

  @Override
  public void forEachStored(Consumer<@Nullable Object> visitor) {
    // A primitive holds no proxy.
  }
}
