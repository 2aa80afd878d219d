package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * Records: their components, and their canonical constructor. Kryo's own serialiser does that by
 * reflection, and takes twenty times as long to read one.
 */
final class RecordSerial extends Serializer<Object> {
  private final MethodHandle constructor;
  private final MethodHandle[] accessors;
  private final Class<?>[] types;

  RecordSerial(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    accessors = new MethodHandle[components.length];
    types = new Class<?>[components.length];
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        Method accessor = components[i].getAccessor();
        accessor.setAccessible(true);
        accessors[i] =
            lookup.unreflect(accessor).asType(MethodType.methodType(Object.class, Object.class));
      }
      Constructor<?> canonical = type.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      constructor =
          lookup
              .unreflectConstructor(canonical)
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new TravelException(
          "the record "
              + type.getName()
              + " cannot be read by reflection ("
              + e.getMessage()
              + "): a named module has to open its package to com.esotericsoftware.kryo and"
              + " dev.deco.hazelcast");
    }
  }

  @Override
  public void write(Kryo kryo, Output output, Object record) {
    for (int i = 0; i < accessors.length; i++) {
      Object value;
      try {
        value = (Object) accessors[i].invokeExact(record);
      } catch (Throwable e) {
        throw thrown(e);
      }
      writeComponent(kryo, output, types[i], value);
    }
  }

  private static void writeComponent(
      Kryo kryo, Output output, Class<?> type, @Nullable Object value) {
    if (value instanceof Integer number && type == int.class) {
      output.writeVarInt(number, false);
    } else if (value instanceof Long number && type == long.class) {
      output.writeVarLong(number, false);
    } else if (value instanceof Double number && type == double.class) {
      output.writeDouble(number);
    } else if (value instanceof Boolean flag && type == boolean.class) {
      output.writeBoolean(flag);
    } else if (type.isPrimitive() || fixed(type)) {
      kryo.writeObjectOrNull(output, value, type);
    } else {
      kryo.writeClassAndObject(output, value);
    }
  }

  @Override
  public Object read(Kryo kryo, Input input, Class<?> type) {
    @Nullable Object[] values = new Object[types.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = readComponent(kryo, input, types[i]);
    }
    try {
      return (Object) constructor.invokeExact(values);
    } catch (Throwable e) {
      throw thrown(e);
    }
  }

  private static @Nullable Object readComponent(Kryo kryo, Input input, Class<?> type) {
    if (type == int.class) {
      return input.readVarInt(false);
    }
    if (type == long.class) {
      return input.readVarLong(false);
    }
    if (type == double.class) {
      return input.readDouble();
    }
    if (type == boolean.class) {
      return input.readBoolean();
    }
    return type.isPrimitive() || fixed(type)
        ? kryo.readObjectOrNull(input, type)
        : kryo.readClassAndObject(input);
  }

  /** Whether a value of a declared type needs no word on its class. */
  private static boolean fixed(Class<?> type) {
    return Modifier.isFinal(type.getModifiers())
        && (type == String.class || type.getName().startsWith("java.lang."));
  }

  private static RuntimeException thrown(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
  }
}
