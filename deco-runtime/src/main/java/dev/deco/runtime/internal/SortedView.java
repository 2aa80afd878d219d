package dev.deco.runtime.internal;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of the proxy of a sorted map, or all of it, from either end. */
final class SortedView extends AbstractMap<@Nullable Object, @Nullable Object>
    implements NavigableMap<@Nullable Object, @Nullable Object>, Serializable {
  private static final long serialVersionUID = 1;

  private final transient MapProxy map;
  private final transient KeyRange range;
  private final transient boolean descending;

  SortedView(MapProxy map, KeyRange range, boolean descending) {
    this.map = map;
    this.range = range;
    this.descending = descending;
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

  // Looking for a key.

  private Map.@Nullable Entry<@Nullable Object, @Nullable Object> first(
      KeyRange part, boolean backwards) {
    if (part.isVoid()) {
      return null;
    }
    KeyedOverlay overlay = map.overlay();
    if (!overlay.entered()) {
      Iterator<Map.Entry<@Nullable Object, @Nullable Object>> each =
          MapState.ranged(overlay.forward(), part, backwards).entrySet().iterator();
      return each.hasNext() ? new SimpleImmutableEntry<>(each.next()) : null;
    }
    MapWalk walk = overlay.first(part, backwards);
    return walk == null
        ? null
        : new SimpleImmutableEntry<>(overlay.keyOf(walk), overlay.valueOf(walk));
  }

  private Map.@Nullable Entry<@Nullable Object, @Nullable Object> before(
      @Nullable Object key, boolean inclusive) {
    return descending
        ? first(range.downTo(key, inclusive), false)
        : first(range.upTo(key, inclusive), true);
  }

  private Map.@Nullable Entry<@Nullable Object, @Nullable Object> after(
      @Nullable Object key, boolean inclusive) {
    return descending
        ? first(range.upTo(key, inclusive), true)
        : first(range.downTo(key, inclusive), false);
  }

  @SuppressWarnings("NullAway") // as declared, for a key that may be null itself
  private static @Nullable Object keyOf(
      Map.@Nullable Entry<@Nullable Object, @Nullable Object> entry) {
    return entry == null ? null : entry.getKey();
  }

  private static @Nullable Object keyOrThrow(
      Map.@Nullable Entry<@Nullable Object, @Nullable Object> entry) {
    if (entry == null) {
      throw new NoSuchElementException();
    }
    return entry.getKey();
  }

  @Override
  public Map.@Nullable Entry<@Nullable Object, @Nullable Object> firstEntry() {
    return first(range, descending);
  }

  @Override
  public Map.@Nullable Entry<@Nullable Object, @Nullable Object> lastEntry() {
    return first(range, !descending);
  }

  @Override
  public Map.@Nullable Entry<@Nullable Object, @Nullable Object> lowerEntry(@Nullable Object key) {
    return before(key, false);
  }

  @Override
  public Map.@Nullable Entry<@Nullable Object, @Nullable Object> floorEntry(@Nullable Object key) {
    return before(key, true);
  }

  @Override
  public Map.@Nullable Entry<@Nullable Object, @Nullable Object> ceilingEntry(
      @Nullable Object key) {
    return after(key, true);
  }

  @Override
  public Map.@Nullable Entry<@Nullable Object, @Nullable Object> higherEntry(@Nullable Object key) {
    return after(key, false);
  }

  @Override
  public @Nullable Object firstKey() {
    return keyOrThrow(firstEntry());
  }

  @Override
  public @Nullable Object lastKey() {
    return keyOrThrow(lastEntry());
  }

  @Override
  public @Nullable Object lowerKey(@Nullable Object key) {
    return keyOf(before(key, false));
  }

  @Override
  public @Nullable Object floorKey(@Nullable Object key) {
    return keyOf(before(key, true));
  }

  @Override
  public @Nullable Object ceilingKey(@Nullable Object key) {
    return keyOf(after(key, true));
  }

  @Override
  public @Nullable Object higherKey(@Nullable Object key) {
    return keyOf(after(key, false));
  }

  @Override
  public Map.@Nullable Entry<@Nullable Object, @Nullable Object> pollFirstEntry() {
    return polled(firstEntry());
  }

  @Override
  public Map.@Nullable Entry<@Nullable Object, @Nullable Object> pollLastEntry() {
    return polled(lastEntry());
  }

  private Map.@Nullable Entry<@Nullable Object, @Nullable Object> polled(
      Map.@Nullable Entry<@Nullable Object, @Nullable Object> entry) {
    if (entry != null) {
      map.remove(entry.getKey());
    }
    return entry;
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
