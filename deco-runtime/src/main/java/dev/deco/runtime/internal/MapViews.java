package dev.deco.runtime.internal;

import java.util.AbstractCollection;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The key set, the values and the entry set of a {@link MapProxy}. */
final class MapViews {
  private MapViews() {}

  /**
   * What {@code forEach} does: the maps of java.util differ in when they notice that the action
   * changes them.
   */
  private static <T extends @Nullable Object> void forEach(
      MapProxy map, Iterator<T> each, Consumer<? super T> action) {
    Objects.requireNonNull(action);
    int before = map.overlay().changes();
    while (each.hasNext()) {
      action.accept(each.next());
      map.overlay().checkUnchanged(before);
    }
  }

  /** The entry set. */
  static final class Entries extends AbstractSet<Map.Entry<@Nullable Object, @Nullable Object>> {
    private final MapProxy map;

    Entries(MapProxy map) {
      this.map = map;
    }

    @Override
    public Iterator<Map.Entry<@Nullable Object, @Nullable Object>> iterator() {
      return MapCursor.over(map, entry -> entry);
    }

    @Override
    public void forEach(Consumer<? super Map.Entry<@Nullable Object, @Nullable Object>> action) {
      MapViews.forEach(map, iterator(), action);
    }

    @Override
    public int size() {
      return map.size();
    }

    @Override
    public void clear() {
      map.clear();
    }

    @Override
    public boolean contains(@Nullable Object element) {
      return element instanceof Map.Entry<?, ?> entry
          && map.containsKey(entry.getKey())
          && Objects.equals(map.get(entry.getKey()), entry.getValue());
    }

    @Override
    public boolean remove(@Nullable Object element) {
      if (!contains(element) || !(element instanceof Map.Entry<?, ?> entry)) {
        return false;
      }
      map.remove(entry.getKey());
      return true;
    }
  }

  /** The key set. */
  static final class Keys extends AbstractSet<@Nullable Object> {
    private final MapProxy map;

    Keys(MapProxy map) {
      this.map = map;
    }

    @Override
    public Iterator<@Nullable Object> iterator() {
      return MapCursor.over(map, Map.Entry::getKey);
    }

    @Override
    public void forEach(Consumer<? super @Nullable Object> action) {
      MapViews.forEach(map, iterator(), action);
    }

    @Override
    public int size() {
      return map.size();
    }

    @Override
    public void clear() {
      map.clear();
    }

    @Override
    public boolean contains(@Nullable Object key) {
      return map.containsKey(key);
    }

    @Override
    public boolean remove(@Nullable Object key) {
      if (!map.containsKey(key)) {
        return false;
      }
      map.remove(key);
      return true;
    }
  }

  /** The values. */
  static final class Values extends AbstractCollection<@Nullable Object> {
    private final MapProxy map;

    Values(MapProxy map) {
      this.map = map;
    }

    @Override
    public Iterator<@Nullable Object> iterator() {
      return MapCursor.over(map, Map.Entry::getValue);
    }

    @Override
    public void forEach(Consumer<? super @Nullable Object> action) {
      MapViews.forEach(map, iterator(), action);
    }

    @Override
    public int size() {
      return map.size();
    }

    @Override
    public void clear() {
      map.clear();
    }

    @Override
    public boolean contains(@Nullable Object value) {
      return map.containsValue(value);
    }
  }
}
