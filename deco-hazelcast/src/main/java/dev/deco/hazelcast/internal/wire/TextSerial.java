package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.ImmutableSerializer;
import java.util.function.Function;

/** What has a text from which it can be made again. */
final class TextSerial<T> extends ImmutableSerializer<T> {
  private final Function<T, String> write;
  private final Function<String, T> read;

  TextSerial(Function<T, String> write, Function<String, T> read) {
    this.write = write;
    this.read = read;
  }

  @Override
  public void write(Kryo kryo, Output output, T object) {
    output.writeString(write.apply(object));
  }

  @Override
  public T read(Kryo kryo, Input input, Class<? extends T> type) {
    return read.apply(input.readString());
  }
}
