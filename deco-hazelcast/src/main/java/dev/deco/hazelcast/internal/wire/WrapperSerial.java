package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import dev.deco.runtime.remote.HashTables;
import java.util.function.UnaryOperator;

/** A container that shows another one: that one travels, as the object that it is. */
final class WrapperSerial extends Serializer<Object> {
  private final UnaryOperator<Object> wrap;

  WrapperSerial(UnaryOperator<Object> wrap) {
    this.wrap = wrap;
  }

  @Override
  public void write(Kryo kryo, Output output, Object wrapper) {
    Object behind = HashTables.behind(wrapper);
    if (behind == null) {
      throw new TravelException(
          "an object of "
              + wrapper.getClass().getName()
              + " cannot travel: nobody can tell what is behind it");
    }
    kryo.writeClassAndObject(output, behind);
  }

  @Override
  public Object read(Kryo kryo, Input input, Class<? extends Object> type) {
    return wrap.apply(kryo.readClassAndObject(input));
  }
}
