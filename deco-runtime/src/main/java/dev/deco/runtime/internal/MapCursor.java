package dev.deco.runtime.internal;

import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The iterator of the views of a {@link MapProxy}, and of those of a part of a sorted one. */
final class MapCursor<T extends @Nullable Object> implements Iterator<T> {
  private final MapProxy map;
  private final KeyedOverlay overlay;
  private final @Nullable KeyRange range;
  private final boolean descending;
  private final Function<Map.Entry<@Nullable Object, @Nullable Object>, T> part;
  private MapWalk walk;
  // One ahead, as the iterators of java.util are.
  private boolean ahead;
  private int version;
  private int changes;
  private @Nullable Entry last;

  private MapCursor(
      MapProxy map,
      @Nullable KeyRange range,
      boolean descending,
      Function<Map.Entry<@Nullable Object, @Nullable Object>, T> part) {
    this.map = map;
    this.overlay = map.overlay();
    this.range = range;
    this.descending = descending;
    this.part = part;
    this.walk = range == null ? overlay.orderedWalk() : overlay.walk(range, descending);
    this.ahead = walk.advance();
    this.version = overlay.version();
    this.changes = overlay.changes();
  }

  /**
   * An iterator over a view.
   *
   * @param part what the view shows of each entry
   */
  static <T extends @Nullable Object> Iterator<T> over(
      MapProxy map, Function<Map.Entry<@Nullable Object, @Nullable Object>, T> part) {
    KeyedOverlay overlay = map.overlay();
    if (!overlay.entered()) {
      return plain(overlay.forward(), part);
    }
    return new MapCursor<>(map, overlay.range(), false, part);
  }

  /** An iterator over a view of a part of a sorted map. */
  static <T extends @Nullable Object> Iterator<T> over(
      MapProxy map,
      KeyRange range,
      boolean descending,
      Function<Map.Entry<@Nullable Object, @Nullable Object>, T> part) {
    KeyedOverlay overlay = map.overlay();
    return overlay.entered()
        ? new MapCursor<>(map, range, descending, part)
        : plain(MapState.ranged(overlay.forward(), range, descending), part);
  }

  private static <T extends @Nullable Object> Iterator<T> plain(
      Map<@Nullable Object, @Nullable Object> map,
      Function<Map.Entry<@Nullable Object, @Nullable Object>, T> part) {
    Iterator<Map.Entry<@Nullable Object, @Nullable Object>> each = map.entrySet().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public T next() {
        return part.apply(each.next());
      }

      @Override
      public void remove() {
        each.remove();
      }
    };
  }

  @Override
  public boolean hasNext() {
    if (!overlay.kind().failsFast()) {
      checkChanges(); // such an iterator looks for the next entry when it is asked
    }
    return ahead;
  }

  @Override
  public T next() {
    checkChanges();
    if (!ahead) {
      throw new NoSuchElementException();
    }
    if (range != null && version != overlay.version()) {
      seekAgain(range);
    }
    Entry entry = new Entry(map, overlay.keyOf(walk), walk.value(), walk.valueSupplier());
    last = entry;
    ahead = walk.advance();
    return part.apply(entry);
  }

  // Sorted changes are walked over where they are kept, and have changed.
  private void seekAgain(KeyRange all) {
    Object key = walk.key();
    KeyRange rest = descending ? all.upTo(key, true) : all.downTo(key, true);
    walk = overlay.resume(rest, descending);
    ahead = walk.advance();
    version = overlay.version();
  }

  @Override
  public void remove() {
    if (last == null) {
      throw new IllegalStateException();
    }
    checkChanges();
    map.removeInPlace(last.getKey());
    last = null;
    changes = overlay.changes();
  }

  private void checkChanges() {
    if (changes != overlay.changes()) {
      if (overlay.kind().failsFast()) {
        throw new ConcurrentModificationException();
      }
      throw overlay.isolation().abort("a map was changed under its iterator");
    }
  }

  /** An entry that shows later values of its key. */
  private static final class Entry implements Map.Entry<@Nullable Object, @Nullable Object> {
    private final MapProxy map;
    private final @Nullable Object key;
    private @Nullable Object value;
    private @Nullable TrackingIsolation supplier;

    Entry(
        MapProxy map,
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
      MapChange change = map.overlay().changeOf(key);
      if (change != null && change.isPresent()) {
        return change.value();
      }
      return map.overlay().seen(value, supplier);
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
