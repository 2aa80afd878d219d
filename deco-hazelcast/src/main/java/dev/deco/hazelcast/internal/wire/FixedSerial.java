package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.ImmutableSerializer;
import dev.deco.runtime.remote.HashTables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A container that is made at once, of all its parts. */
final class FixedSerial<T> extends ImmutableSerializer<T> {
  private final Function<T, @Nullable Object[]> parts;
  private final Function<@Nullable Object[], ?> make;
  private final boolean hashed;

  FixedSerial(Function<T, @Nullable Object[]> parts, Function<@Nullable Object[], ?> make) {
    this(parts, make, false);
  }

  /**
   * Makes one for a class.
   *
   * @param hashed whether the order depends on hash codes
   */
  FixedSerial(
      Function<T, @Nullable Object[]> parts, Function<@Nullable Object[], ?> make, boolean hashed) {
    this.parts = parts;
    this.make = make;
    this.hashed = hashed;
  }

  @Override
  public void write(Kryo kryo, Output output, T object) {
    @Nullable Object[] values = parts.apply(object);
    output.writeVarInt(values.length, true);
    ElementsSerial.writeAll(kryo, output, Arrays.asList(values));
    if (hashed) {
      output.writeLong(HashTables.fingerprint(object));
    }
  }

  @Override
  @SuppressWarnings("unchecked") // as it was written
  public T read(Kryo kryo, Input input, Class<? extends T> type) {
    int size = ElementsSerial.size(input);
    List<@Nullable Object> values = new ArrayList<>(size);
    ElementsSerial.readAll(kryo, input, size, values);
    Object made = make.apply(values.toArray());
    if (hashed) {
      Serials.compare(kryo, input.readLong(), made);
    }
    return (T) made;
  }

  /** Lists that streams have made may hold null, those of {@code List.of} may not. */
  static List<?> listOf(@Nullable Object[] values) {
    for (Object value : values) {
      if (value == null) {
        return Arrays.stream(values).toList();
      }
    }
    return List.of(values);
  }

  static @Nullable Object[] entriesOf(Map<?, ?> map) {
    List<@Nullable Object> values = new ArrayList<>(2 * map.size());
    map.forEach(
        (key, value) -> {
          values.add(key);
          values.add(value);
        });
    return values.toArray();
  }

  @SuppressWarnings({"unchecked", "rawtypes", "NullAway"}) // neither is null in such a map
  static Map<?, ?> mapOf(@Nullable Object[] values) {
    Map.Entry[] entries = new Map.Entry[values.length / 2];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = Map.entry(values[2 * i], values[2 * i + 1]);
    }
    return Map.ofEntries(entries);
  }
}
