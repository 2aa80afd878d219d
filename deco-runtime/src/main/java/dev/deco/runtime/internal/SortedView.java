package dev.deco.runtime.internal;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of the proxy of a sorted map, or all of it, from either end. */
final class SortedView extends NearestEntries {
  private static final long serialVersionUID = 1;

  SortedView(MapProxy map, KeyRange range, boolean descending) {
    super(map, range, descending);
  }

  /** A view of all of a sorted map. */
  static SortedView of(MapProxy map) {
    return new SortedView(map, Objects.requireNonNull(map.overlay().range()), false);
  }

  private boolean isWhole() {
    return range.from() == null && range.to() == null;
  }

  /** The same view of a copy. */
  Map<@Nullable Object, @Nullable Object> copy() {
    Map<@Nullable Object, @Nullable Object> copy = MapKind.SORTED.newEmpty(map.root());
    copy.putAll(this);
    return MapState.ranged(copy, range, descending);
  }

  private Object writeReplace() {
    return copy();
  }

  Iterator<@Nullable Object> keys(boolean backwards) {
    return MapCursor.over(map, range, descending != backwards, Map.Entry::getKey);
  }

  // Reading and writing by key.

  private boolean holds(@Nullable Object key) {
    return isWhole() || range.contains(key);
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return holds(key) && map.containsKey(key);
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    return holds(key) ? map.get(key) : null;
  }

  @Override
  public @Nullable Object put(@Nullable Object key, @Nullable Object value) {
    if (!holds(key)) {
      throw new IllegalArgumentException("key out of range");
    }
    return map.put(key, value);
  }

  @Override
  public @Nullable Object remove(@Nullable Object key) {
    return holds(key) ? map.remove(key) : null;
  }

  @Override
  public int size() {
    if (isWhole()) {
      return map.size();
    }
    int size = 0;
    for (Iterator<@Nullable Object> each = keys(false); each.hasNext(); each.next()) {
      size++;
    }
    return size;
  }

  @Override
  public boolean isEmpty() {
    return isWhole() ? map.isEmpty() : firstEntry() == null;
  }

  @Override
  public void clear() {
    if (isWhole()) {
      map.clear();
    } else {
      super.clear();
    }
  }

  // Views.

  @Override
  public @Nullable Comparator<? super @Nullable Object> comparator() {
    Comparator<@Nullable Object> comparator = MapKind.comparator(map.root());
    return descending ? Collections.reverseOrder(comparator) : comparator;
  }

  private SortedView part(KeyRange.@Nullable Bound from, KeyRange.@Nullable Bound to) {
    KeyRange part = descending ? range.sub(to, from) : range.sub(from, to);
    return new SortedView(map, part, descending);
  }

  @Override
  public SortedView subMap(
      @Nullable Object from, boolean fromInclusive, @Nullable Object to, boolean toInclusive) {
    return part(new KeyRange.Bound(from, fromInclusive), new KeyRange.Bound(to, toInclusive));
  }

  @Override
  public SortedView headMap(@Nullable Object to, boolean inclusive) {
    return part(null, new KeyRange.Bound(to, inclusive));
  }

  @Override
  public SortedView tailMap(@Nullable Object from, boolean inclusive) {
    return part(new KeyRange.Bound(from, inclusive), null);
  }

  @Override
  public SortedView subMap(@Nullable Object from, @Nullable Object to) {
    return subMap(from, true, to, false);
  }

  @Override
  public SortedView headMap(@Nullable Object to) {
    return headMap(to, false);
  }

  @Override
  public SortedView tailMap(@Nullable Object from) {
    return tailMap(from, true);
  }

  @Override
  public SortedView descendingMap() {
    return new SortedView(map, range, !descending);
  }

  @Override
  public NavigableSet<@Nullable Object> navigableKeySet() {
    return new SortedKeys(this, false);
  }

  @Override
  public NavigableSet<@Nullable Object> keySet() {
    return navigableKeySet();
  }

  @Override
  public NavigableSet<@Nullable Object> descendingKeySet() {
    return descendingMap().navigableKeySet();
  }

  @Override
  public Set<Map.Entry<@Nullable Object, @Nullable Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<@Nullable Object, @Nullable Object>> iterator() {
        return MapCursor.over(map, range, descending, entry -> entry);
      }

      @Override
      public int size() {
        return SortedView.this.size();
      }

      @Override
      public boolean contains(@Nullable Object element) {
        return element instanceof Map.Entry<?, ?> entry
            && containsKey(entry.getKey())
            && Objects.equals(get(entry.getKey()), entry.getValue());
      }

      @Override
      public boolean remove(@Nullable Object element) {
        if (!contains(element) || !(element instanceof Map.Entry<?, ?> entry)) {
          return false;
        }
        map.remove(entry.getKey());
        return true;
      }
    };
  }
}
