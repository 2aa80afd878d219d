package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A collection that is sorted by a comparator, or by its elements' own order. */
final class SortedSerial<C extends Collection<Object>> extends Serializer<C> {
  private final Function<C, @Nullable Comparator<? super Object>> comparator;
  private final Function<@Nullable Comparator<? super Object>, C> make;

  SortedSerial(
      Function<C, @Nullable Comparator<? super Object>> comparator,
      Function<@Nullable Comparator<? super Object>, C> make) {
    this.comparator = comparator;
    this.make = make;
  }

  @Override
  public void write(Kryo kryo, Output output, C elements) {
    kryo.writeClassAndObject(output, comparator.apply(elements));
    output.writeVarInt(elements.size(), true);
    ElementsSerial.writeAll(kryo, output, elements);
  }

  @Override
  @SuppressWarnings("unchecked") // as it was written
  public C read(Kryo kryo, Input input, Class<? extends C> type) {
    C made = make.apply((Comparator<? super Object>) kryo.readClassAndObject(input));
    kryo.reference(made);
    ElementsSerial.readAll(kryo, input, ElementsSerial.size(input), (Collection) made);
    return made;
  }
}
