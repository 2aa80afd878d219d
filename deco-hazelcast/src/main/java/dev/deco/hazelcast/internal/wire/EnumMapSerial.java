package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map by enum constants. Their class is known from the serial form only, if there are none. */
@SuppressWarnings({"unchecked", "rawtypes"}) // the enum is not known here
final class EnumMapSerial extends Serializer<EnumMap> {
  @Override
  public void write(Kryo kryo, Output output, EnumMap map) {
    kryo.writeClass(output, keyType(map));
    output.writeVarInt(map.size(), true);
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
      output.writeVarInt(((Enum<?>) entry.getKey()).ordinal(), true);
      kryo.writeClassAndObject(output, entry.getValue());
    }
  }

  @Override
  public EnumMap read(Kryo kryo, Input input, Class<? extends EnumMap> type) {
    Class<?> keys = kryo.readClass(input).getType();
    EnumMap map = new EnumMap(keys);
    kryo.reference(map);
    Object[] constants = keys.getEnumConstants();
    int size = ElementsSerial.size(input);
    for (int i = 0; i < size; i++) {
      map.put((Enum) constants[input.readVarInt(true)], kryo.readClassAndObject(input));
    }
    return map;
  }

  private static Class<?> keyType(EnumMap<?, ?> map) {
    for (Enum<?> key : map.keySet()) {
      return key.getDeclaringClass();
    }
    try (Keys keys = new Keys()) {
      keys.writeObject(map);
      if (keys.found != null) {
        return keys.found;
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    throw new TravelException("an empty EnumMap cannot travel: nobody can tell its enum");
  }

  private static final class Keys extends ObjectOutputStream {
    @Nullable Class<?> found;

    Keys() throws IOException {
      super(new ByteArrayOutputStream());
    }

    @Override
    protected void annotateClass(Class<?> type) {
      if (type.isEnum()) {
        found = type;
      }
    }
  }
}
