package dev.deco.runtime.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the journal of a map. Changes are replayed by the kind of method that made them, one
 * by one and in order, because the order in which a hash map iterates depends on its history: on
 * the order of insertions, on removals, and on when the methods let the table grow.
 */
final class MapChange {
  /** What made the change. */
  enum Type {
    /** A new key, put. */
    INSERT,
    /** A new key, through compute or merge, which let the table grow at another time. */
    COMPUTE,
    /** A new value of a key. */
    UPDATE,
    /** A key less. */
    REMOVE,
    /** All keys less. */
    CLEAR,
    /** Several keys at once, for which the table grows in advance. */
    BULK,
    /** A compute or merge that let the table grow and did no more. */
    TOUCH
  }

  private static final Type[] TYPES = Type.values();

  private final Type type;
  private final @Nullable Object key;
  private @Nullable Object value;
  private final List<MapChange> parts = new ArrayList<>(0);

  MapChange(Type type, @Nullable Object key, @Nullable Object value) {
    this.type = type;
    this.key = key;
    this.value = value;
  }

  @Nullable Object key() {
    return key;
  }

  @Nullable Object value() {
    return value;
  }

  /** Replaces the value: between two changes of structure only the last one shows. */
  void value(@Nullable Object newValue) {
    value = newValue;
  }

  /** The changes that a bulk is made of. */
  List<MapChange> parts() {
    return parts;
  }

  /** Whether the key is in the map after this. */
  boolean isPresent() {
    return type == Type.UPDATE || isInsert();
  }

  /** Whether the key comes anew, at the end of the order of insertion. */
  boolean isInsert() {
    return type == Type.INSERT || type == Type.COMPUTE;
  }

  /** Whether the next key that comes so may find the table full. */
  boolean grows() {
    return type == Type.COMPUTE;
  }

  /** Makes the change, in a map or in the state of the calling call. */
  void applyTo(
      Map<@Nullable Object, @Nullable Object> target, UnaryOperator<@Nullable Object> outgoing) {
    switch (type) {
      case INSERT, UPDATE -> target.put(outgoing.apply(key), outgoing.apply(value));
      case COMPUTE -> applyCompute(target, outgoing.apply(key), outgoing.apply(value));
      case REMOVE -> target.remove(outgoing.apply(key));
      case CLEAR -> target.clear();
      case BULK -> {
        Map<@Nullable Object, @Nullable Object> bulk = new LinkedHashMap<>();
        parts.forEach(part -> part.applyTo(bulk, outgoing));
        target.putAll(bulk);
      }
      case TOUCH -> target.computeIfAbsent(null, absent -> null);
    }
  }

  private static void applyCompute(
      Map<@Nullable Object, @Nullable Object> target,
      @Nullable Object key,
      @Nullable Object value) {
    target.merge(key, value == null ? Boolean.TRUE : value, (old, computed) -> computed);
    if (value == null) {
      target.put(key, null);
    }
  }

  /** Adds the change to an image: its type, key, value and the changes that it is made of. */
  void addTo(List<@Nullable Object> image, UnaryOperator<@Nullable Object> outgoing) {
    image.add(type.ordinal());
    image.add(outgoing.apply(key));
    image.add(outgoing.apply(value));
    image.add(parts.size());
    parts.forEach(part -> part.addTo(image, outgoing));
  }

  /** The next change of an image. */
  static MapChange from(Iterator<@Nullable Object> image) {
    Type type = TYPES[Images.number(image.next())];
    MapChange change = new MapChange(type, image.next(), image.next());
    for (int left = Images.number(image.next()); left > 0; left--) {
      change.parts.add(from(image));
    }
    return change;
  }

  void forEachStored(Consumer<@Nullable Object> visitor) {
    visitor.accept(key);
    visitor.accept(value);
    parts.forEach(part -> part.forEachStored(visitor));
  }

  /** Says what {@link #applyTo} writes. */
  void tell(Writes writes, Object writer) {
    switch (type) {
      case UPDATE -> writes.addKey(Keys.rooted(key), writer);
      case INSERT, COMPUTE, REMOVE -> {
        writes.addKey(Keys.rooted(key), writer);
        writes.addSize(writer);
      }
      case CLEAR -> writes.addWhole(writer);
      case BULK -> parts.forEach(part -> part.tell(writes, writer));
      case TOUCH -> {
        // No reader sees the size of the table.
      }
    }
  }
}
