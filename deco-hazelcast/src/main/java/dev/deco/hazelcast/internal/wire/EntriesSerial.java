package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import dev.deco.runtime.remote.HashTables;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A map that iterates in an order of its own: its entries, and its comparator if it has one. */
@SuppressWarnings("unchecked") // the entries are only passed on
final class EntriesSerial<M extends Map<?, ?>> extends Serializer<M> {
  private final boolean sorted;

  EntriesSerial(boolean sorted) {
    this.sorted = sorted;
  }

  @Override
  public void write(Kryo kryo, Output output, M map) {
    if (map instanceof LinkedHashMap<?, ?> linked && !HashTables.inInsertionOrder(linked)) {
      throw new TravelException(
          "a java.util.LinkedHashMap in the order of access cannot travel: looking into it changes"
              + " it; put its entries into a new one");
    }
    if (sorted) {
      kryo.writeClassAndObject(output, ((SortedMap<?, ?>) map).comparator());
    }
    output.writeVarInt(map.size(), true);
    ElementsSerial.writeAll(kryo, output, map.keySet());
    ElementsSerial.writeAll(kryo, output, map.values());
  }

  @Override
  public M read(Kryo kryo, Input input, Class<? extends M> type) {
    Map<@Nullable Object, @Nullable Object> made;
    if (sorted) {
      made = new TreeMap<>((Comparator<? super Object>) kryo.readClassAndObject(input));
    } else {
      made = new LinkedHashMap<>();
    }
    kryo.reference(made);
    HashSerial.readEntries(kryo, input, ElementsSerial.size(input), made);
    return (M) made;
  }
}
