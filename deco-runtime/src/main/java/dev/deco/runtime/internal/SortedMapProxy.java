package dev.deco.runtime.internal;

import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The proxy of a sorted map. */
final class SortedMapProxy extends MapProxy
    implements NavigableMap<@Nullable Object, @Nullable Object> {
  private static final long serialVersionUID = 1;

  private final transient SortedView all;

  SortedMapProxy(KeyedOverlay overlay) {
    super(overlay);
    this.all = SortedView.of(this);
  }

  @Override
  public Map.@Nullable Entry<@Nullable Object, @Nullable Object> firstEntry() {
    return all.firstEntry();
  }

  @Override
  public Map.@Nullable Entry<@Nullable Object, @Nullable Object> lastEntry() {
    return all.lastEntry();
  }

  @Override
  public Map.@Nullable Entry<@Nullable Object, @Nullable Object> pollFirstEntry() {
    return all.pollFirstEntry();
  }

  @Override
  public Map.@Nullable Entry<@Nullable Object, @Nullable Object> pollLastEntry() {
    return all.pollLastEntry();
  }

  @Override
  public Map.@Nullable Entry<@Nullable Object, @Nullable Object> lowerEntry(@Nullable Object key) {
    return all.lowerEntry(key);
  }

  @Override
  public @Nullable Object lowerKey(@Nullable Object key) {
    return all.lowerKey(key);
  }

  @Override
  public Map.@Nullable Entry<@Nullable Object, @Nullable Object> floorEntry(@Nullable Object key) {
    return all.floorEntry(key);
  }

  @Override
  public @Nullable Object floorKey(@Nullable Object key) {
    return all.floorKey(key);
  }

  @Override
  public Map.@Nullable Entry<@Nullable Object, @Nullable Object> ceilingEntry(
      @Nullable Object key) {
    return all.ceilingEntry(key);
  }

  @Override
  public @Nullable Object ceilingKey(@Nullable Object key) {
    return all.ceilingKey(key);
  }

  @Override
  public Map.@Nullable Entry<@Nullable Object, @Nullable Object> higherEntry(@Nullable Object key) {
    return all.higherEntry(key);
  }

  @Override
  public @Nullable Object higherKey(@Nullable Object key) {
    return all.higherKey(key);
  }

  @Override
  public @Nullable Object firstKey() {
    return all.firstKey();
  }

  @Override
  public @Nullable Object lastKey() {
    return all.lastKey();
  }

  @Override
  public @Nullable Comparator<? super @Nullable Object> comparator() {
    return all.comparator();
  }

  @Override
  public NavigableMap<@Nullable Object, @Nullable Object> descendingMap() {
    return all.descendingMap();
  }

  @Override
  public NavigableSet<@Nullable Object> navigableKeySet() {
    return all.navigableKeySet();
  }

  @Override
  public NavigableSet<@Nullable Object> descendingKeySet() {
    return all.descendingKeySet();
  }

  @Override
  public NavigableMap<@Nullable Object, @Nullable Object> subMap(
      @Nullable Object from, boolean fromInclusive, @Nullable Object to, boolean toInclusive) {
    return all.subMap(from, fromInclusive, to, toInclusive);
  }

  @Override
  public NavigableMap<@Nullable Object, @Nullable Object> headMap(
      @Nullable Object to, boolean inclusive) {
    return all.headMap(to, inclusive);
  }

  @Override
  public NavigableMap<@Nullable Object, @Nullable Object> tailMap(
      @Nullable Object from, boolean inclusive) {
    return all.tailMap(from, inclusive);
  }

  @Override
  public NavigableMap<@Nullable Object, @Nullable Object> subMap(
      @Nullable Object from, @Nullable Object to) {
    return all.subMap(from, to);
  }

  @Override
  public NavigableMap<@Nullable Object, @Nullable Object> headMap(@Nullable Object to) {
    return all.headMap(to);
  }

  @Override
  public NavigableMap<@Nullable Object, @Nullable Object> tailMap(@Nullable Object from) {
    return all.tailMap(from);
  }

  @Override
  public Set<@Nullable Object> keySet() {
    return all.navigableKeySet();
  }
}
