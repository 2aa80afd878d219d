package dev.deco.runtime.internal;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The methods of a sorted map that look for the entry next to a key, or to an end. */
abstract class NearestEntries extends AbstractMap<@Nullable Object, @Nullable Object>
    implements NavigableMap<@Nullable Object, @Nullable Object>, Serializable {
  private static final long serialVersionUID = 1;

  final transient MapProxy map;
  final transient KeyRange range;
  final transient boolean descending;

  NearestEntries(MapProxy map, KeyRange range, boolean descending) {
    this.map = map;
    this.range = range;
    this.descending = descending;
  }

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
  public final Map.@Nullable Entry<@Nullable Object, @Nullable Object> firstEntry() {
    return first(range, descending);
  }

  @Override
  public final Map.@Nullable Entry<@Nullable Object, @Nullable Object> lastEntry() {
    return first(range, !descending);
  }

  @Override
  public final Map.@Nullable Entry<@Nullable Object, @Nullable Object> lowerEntry(
      @Nullable Object key) {
    return before(key, false);
  }

  @Override
  public final Map.@Nullable Entry<@Nullable Object, @Nullable Object> floorEntry(
      @Nullable Object key) {
    return before(key, true);
  }

  @Override
  public final Map.@Nullable Entry<@Nullable Object, @Nullable Object> ceilingEntry(
      @Nullable Object key) {
    return after(key, true);
  }

  @Override
  public final Map.@Nullable Entry<@Nullable Object, @Nullable Object> higherEntry(
      @Nullable Object key) {
    return after(key, false);
  }

  @Override
  public final @Nullable Object firstKey() {
    return keyOrThrow(firstEntry());
  }

  @Override
  public final @Nullable Object lastKey() {
    return keyOrThrow(lastEntry());
  }

  @Override
  public final @Nullable Object lowerKey(@Nullable Object key) {
    return keyOf(before(key, false));
  }

  @Override
  public final @Nullable Object floorKey(@Nullable Object key) {
    return keyOf(before(key, true));
  }

  @Override
  public final @Nullable Object ceilingKey(@Nullable Object key) {
    return keyOf(after(key, true));
  }

  @Override
  public final @Nullable Object higherKey(@Nullable Object key) {
    return keyOf(after(key, false));
  }

  @Override
  public final Map.@Nullable Entry<@Nullable Object, @Nullable Object> pollFirstEntry() {
    return polled(firstEntry());
  }

  @Override
  public final Map.@Nullable Entry<@Nullable Object, @Nullable Object> pollLastEntry() {
    return polled(lastEntry());
  }

  private Map.@Nullable Entry<@Nullable Object, @Nullable Object> polled(
      Map.@Nullable Entry<@Nullable Object, @Nullable Object> entry) {
    if (entry != null) {
      map.remove(entry.getKey());
    }
    return entry;
  }
}
