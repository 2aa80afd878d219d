package dev.deco.runtime.internal;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The iterator of the views of a {@link MapOverlay}. */
final class MapCursor<T extends @Nullable Object> implements Iterator<T> {
  private final MapOverlay map;
  private final MapWalk walk;
  private final Function<Map.Entry<@Nullable Object, @Nullable Object>, T> part;
  // One ahead, as the iterators of java.util are.
  private boolean ahead;
  private int changes;
  private @Nullable Entry last;

  private MapCursor(
      MapOverlay map, Function<Map.Entry<@Nullable Object, @Nullable Object>, T> part) {
    this.map = map;
    this.part = part;
    this.walk = map.orderedWalk();
    this.ahead = walk.advance();
    this.changes = map.changes();
  }

  /**
   * An iterator over a view.
   *
   * @param part what the view shows of each entry
   * @param view the view, of a map that is no proxy
   */
  static <T extends @Nullable Object> Iterator<T> over(
      MapOverlay map,
      Function<Map.Entry<@Nullable Object, @Nullable Object>, T> part,
      Function<Map<@Nullable Object, @Nullable Object>, Collection<T>> view) {
    return map.isolation().entered()
        ? new MapCursor<>(map, part)
        : view.apply(map.forward()).iterator();
  }

  @Override
  public boolean hasNext() {
    if (looksAgain()) {
      checkChanges();
    }
    return ahead;
  }

  @Override
  public T next() {
    checkChanges();
    if (!ahead) {
      throw new NoSuchElementException();
    }
    Entry entry = new Entry(map, map.keyOf(walk), walk.value(), walk.valueSupplier());
    last = entry;
    ahead = walk.advance();
    return part.apply(entry);
  }

  @Override
  public void remove() {
    if (last == null) {
      throw new IllegalStateException();
    }
    checkChanges();
    map.removeInPlace(last.getKey());
    last = null;
    changes = map.changes();
  }

  // Whether the iterator of the base looks for the next entry when it is asked, and not before.
  private boolean looksAgain() {
    MapKind kind = map.state().kind();
    return kind == MapKind.ENUM || kind == MapKind.HASHED_NO_NULLS;
  }

  private void checkChanges() {
    if (changes != map.changes()) {
      throw map.isolation().abort("a map was changed under its iterator");
    }
  }

  /** An entry that shows later values of its key. */
  private static final class Entry implements Map.Entry<@Nullable Object, @Nullable Object> {
    private final MapOverlay map;
    private final @Nullable Object key;
    private @Nullable Object value;
    private @Nullable TrackingIsolation supplier;

    Entry(
        MapOverlay map,
        @Nullable Object key,
        @Nullable Object value,
        @Nullable TrackingIsolation supplier) {
      this.map = map;
      this.key = key;
      this.value = value;
      this.supplier = supplier;
    }

    @Override
    public @Nullable Object getKey() {
      return key;
    }

    @Override
    public @Nullable Object getValue() {
      MapChange change = map.state().changeOf(key);
      if (change != null && change.isPresent()) {
        return change.value();
      }
      return map.seen(value, supplier);
    }

    @Override
    public @Nullable Object setValue(@Nullable Object newValue) {
      Object old = getValue();
      if (map.containsKey(key)) {
        map.put(key, newValue);
      }
      value = newValue;
      supplier = map.isolation();
      return old;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Map.Entry<?, ?> entry
          && Objects.equals(key, entry.getKey())
          && Objects.equals(getValue(), entry.getValue());
    }

    @Override
    public int hashCode() {
      return Objects.hashCode(key) ^ Objects.hashCode(getValue());
    }

    @Override
    public String toString() {
      return key + "=" + getValue();
    }
  }
}
