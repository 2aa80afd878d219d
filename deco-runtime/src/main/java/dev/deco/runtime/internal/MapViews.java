package dev.deco.runtime.internal;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The key set and the entry set of a {@link MapOverlay}. */
final class MapViews {
  private MapViews() {}

  /** The entry set. */
  static final class Entries extends AbstractSet<Map.Entry<@Nullable Object, @Nullable Object>> {
    private final MapOverlay map;

    Entries(MapOverlay map) {
      this.map = map;
    }

    @Override
    public Iterator<Map.Entry<@Nullable Object, @Nullable Object>> iterator() {
      return MapCursor.over(map, entry -> entry, Map::entrySet);
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
    private final MapOverlay map;

    Keys(MapOverlay map) {
      this.map = map;
    }

    @Override
    public Iterator<@Nullable Object> iterator() {
      return MapCursor.over(map, Map.Entry::getKey, Map::keySet);
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
}
