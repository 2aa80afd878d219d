package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import dev.deco.runtime.remote.HashTables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hash maps and hash sets, with the length of their tables: copies iterate as the originals do, so
 * that a call which adds up doubles in that order gets the same sum.
 */
@SuppressWarnings("unchecked") // the elements are only passed on
final class HashSerial<H> extends Serializer<H> {
  private final boolean maps;

  private HashSerial(boolean maps) {
    this.maps = maps;
  }

  @SuppressWarnings("rawtypes")
  static Serializer<HashMap> ofMaps() {
    return new HashSerial<>(true);
  }

  @SuppressWarnings("rawtypes")
  static Serializer<HashSet> ofSets() {
    return new HashSerial<>(false);
  }

  @Override
  public void write(Kryo kryo, Output output, H table) {
    int length = HashTables.length(table);
    if (length < 0) {
      throw new TravelException(
          "a "
              + table.getClass().getName()
              + " cannot travel whose copy might iterate in another order; put its entries into a"
              + " new one");
    }
    output.writeVarInt(length, true);
    if (maps) {
      Map<?, ?> map = (Map<?, ?>) table;
      output.writeVarInt(map.size(), true);
      ElementsSerial.writeAll(kryo, output, map.keySet());
      ElementsSerial.writeAll(kryo, output, map.values());
    } else {
      Collection<?> set = (Collection<?>) table;
      output.writeVarInt(set.size(), true);
      ElementsSerial.writeAll(kryo, output, set);
    }
    output.writeLong(HashTables.fingerprint(table));
  }

  @Override
  public H read(Kryo kryo, Input input, Class<? extends H> type) {
    int length = input.readVarInt(true);
    int size = ElementsSerial.size(input);
    if (length > 64 + 64L * input.limit()) {
      throw new IllegalStateException("the stream names a table of " + length);
    }
    if (maps) {
      HashMap<@Nullable Object, @Nullable Object> map = HashTables.map(length);
      kryo.reference(map);
      readEntries(kryo, input, size, map);
      Serials.compare(kryo, input.readLong(), map);
      return (H) map;
    }
    HashSet<@Nullable Object> set = HashTables.set(length);
    kryo.reference(set);
    ElementsSerial.readAll(kryo, input, size, set);
    Serials.compare(kryo, input.readLong(), set);
    return (H) set;
  }

  /** Keys first, then values: each of one kind, often. */
  static void readEntries(
      Kryo kryo, Input input, int size, Map<@Nullable Object, @Nullable Object> into) {
    List<@Nullable Object> keys = new ArrayList<>(size);
    ElementsSerial.readAll(kryo, input, size, keys);
    List<@Nullable Object> values = new ArrayList<>(size);
    ElementsSerial.readAll(kryo, input, size, values);
    for (int i = 0; i < size; i++) {
      into.put(keys.get(i), values.get(i));
    }
  }
}
