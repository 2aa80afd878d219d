package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.io.Output;

/**
 * Writes floating-point numbers to the last bit: Kryo's own makes one of all that are no number.
 */
final class StreamOutput extends Output {
  private static final int FIRST_LENGTH = 1 << 12;

  StreamOutput() {
    super(FIRST_LENGTH, -1);
  }

  @Override
  public void writeDouble(double value) {
    writeLong(Double.doubleToRawLongBits(value));
  }

  @Override
  public void writeFloat(float value) {
    writeInt(Float.floatToRawIntBits(value));
  }

  @Override
  public void writeDoubles(double[] array, int offset, int count) {
    require(count * Double.BYTES);
    for (int i = offset; i < offset + count; i++) {
      writeLong(Double.doubleToRawLongBits(array[i]));
    }
  }

  @Override
  public void writeFloats(float[] array, int offset, int count) {
    require(count * Float.BYTES);
    for (int i = offset; i < offset + count; i++) {
      writeInt(Float.floatToRawIntBits(array[i]));
    }
  }
}
