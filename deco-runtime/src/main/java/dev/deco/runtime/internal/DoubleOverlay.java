package dev.deco.runtime.internal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a call read and wrote of a {@code double[]}. */
final class DoubleOverlay extends ArrayOverlay {
  private static final double[] NONE = {};

  private final double[] elements;
  private double[] values = NONE;

  DoubleOverlay(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      double[] array,
      @Nullable DoubleOverlay below) {
    super(isolation, home, array, below);
    this.elements = array;
  }

  double get(int index) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot >= 0) {
      return values[slot];
    }
    noteRead(index);
    return base(index);
  }

  double set(int index, double value) {
    checkIndex(index);
    int slot = written.slotOf(index);
    if (slot < 0) {
      slot = claim(index);
    }
    values[slot] = value;
    return value;
  }

  @Override
  double[] slice(int from, int count) {
    double[] slice = new double[count];
    for (int i = 0; i < count; i++) {
      slice[i] = get(from + i);
    }
    return slice;
  }

  private double peek(int index) {
    int slot = written.slotOf(index);
    return slot >= 0 ? values[slot] : base(index);
  }

  private double base(int index) {
    return below instanceof DoubleOverlay outer ? outer.peek(index) : elements[index];
  }

  @Override
  Object column() {
    return values;
  }

  @Override
  void column(Object column) {
    values = (double[]) column;
  }

  @Override
  void setAll(Object from, int slot, int index, int count) {
    double[] source = (double[]) from;
    for (int i = 0; i < count; i++) {
      set(index + i, source[slot + i]);
    }
  }

  @Override
  boolean differs(int index) {
    return Double.doubleToRawLongBits(values[index]) != Double.doubleToRawLongBits(base(index));
  }

  @Override
  public void forEachStored(Consumer<@Nullable Object> visitor) {
    // A primitive holds no proxy.
  }
}
