package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.Collection;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A collection: its elements in its order. Those that are all boxes of one kind go as numbers. */
final class ElementsSerial<C extends Collection<@Nullable Object>> extends Serializer<C> {
  private final IntFunction<C> make;

  ElementsSerial(IntFunction<C> make) {
    this.make = make;
  }

  @Override
  public void write(Kryo kryo, Output output, C elements) {
    output.writeVarInt(elements.size(), true);
    writeAll(kryo, output, elements);
  }

  @Override
  public C read(Kryo kryo, Input input, Class<? extends C> type) {
    int size = size(input);
    C made = make.apply(size);
    kryo.reference(made);
    readAll(kryo, input, size, made);
    return made;
  }

  /** No more elements than there are bytes: a wrong stream must not take all of the heap. */
  static int size(Input input) {
    return ((StreamInput) input).readCount();
  }

  static void writeAll(Kryo kryo, Output output, Collection<?> elements) {
    Class<?> kind = kind(elements);
    if (kind == Double.class) {
      output.writeByte(1);
      for (Object element : elements) {
        output.writeDouble((Double) element);
      }
    } else if (kind == Integer.class) {
      output.writeByte(2);
      for (Object element : elements) {
        output.writeVarInt((Integer) element, false);
      }
    } else if (kind == Long.class) {
      output.writeByte(3);
      for (Object element : elements) {
        output.writeVarLong((Long) element, false);
      }
    } else {
      output.writeByte(0);
      for (Object element : elements) {
        kryo.writeClassAndObject(output, element);
      }
    }
  }

  private static @Nullable Class<?> kind(Collection<?> elements) {
    Class<?> kind = null;
    for (Object element : elements) {
      if (element == null) {
        return null;
      }
      Class<?> type = element.getClass();
      if (kind == null) {
        if (type != Double.class && type != Integer.class && type != Long.class) {
          return null;
        }
        kind = type;
      } else if (type != kind) {
        return null;
      }
    }
    return kind;
  }

  static void readAll(Kryo kryo, Input input, int size, Collection<@Nullable Object> into) {
    switch (input.readByte()) {
      case 1 -> {
        for (int i = 0; i < size; i++) {
          into.add(input.readDouble());
        }
      }
      case 2 -> {
        for (int i = 0; i < size; i++) {
          into.add(input.readVarInt(false));
        }
      }
      case 3 -> {
        for (int i = 0; i < size; i++) {
          into.add(input.readVarLong(false));
        }
      }
      default -> {
        for (int i = 0; i < size; i++) {
          into.add(kryo.readClassAndObject(input));
        }
      }
    }
  }
}
