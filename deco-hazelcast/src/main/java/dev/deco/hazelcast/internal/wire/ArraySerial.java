package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;

/** Arrays as Kryo writes them, of no more elements than there are bytes. */
final class ArraySerial<T> extends Serializer<T> {
  private final Serializer<T> kryos;

  ArraySerial(Serializer<T> kryos) {
    this.kryos = kryos;
    setAcceptsNull(kryos.getAcceptsNull());
  }

  @Override
  public void write(Kryo kryo, Output output, T array) {
    kryos.write(kryo, output, array);
  }

  @Override
  public T read(Kryo kryo, Input input, Class<? extends T> type) {
    ((StreamInput) input).peekArray();
    return kryos.read(kryo, input, type);
  }
}
