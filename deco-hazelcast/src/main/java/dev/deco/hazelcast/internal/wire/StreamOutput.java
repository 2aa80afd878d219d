package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.io.Output;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Writes floating-point numbers to the last bit: Kryo's own makes one of all that are no number.
 */
final class StreamOutput extends Output {
  private static final int FIRST_LENGTH = 1 << 12;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

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
      LONGS.set(buffer, position, Double.doubleToRawLongBits(array[i]));
      position += Double.BYTES;
    }
  }

  @Override
  public void writeFloats(float[] array, int offset, int count) {
    require(count * Float.BYTES);
    for (int i = offset; i < offset + count; i++) {
      INTS.set(buffer, position, Float.floatToRawIntBits(array[i]));
      position += Float.BYTES;
    }
  }
}
