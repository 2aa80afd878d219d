package dev.deco.runtime.internal;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a call goes through a map or set and its ranges, and what counts as read thereby. */
abstract class KeyedWalks {
  final TrackingIsolation isolation;
  final Object root;
  final MapState state;
  final MapReads reads;
  final MapKind kind;

  KeyedWalks(TrackingIsolation isolation, Object root, MapState state) {
    this.isolation = isolation;
    this.root = root;
    this.state = state;
    this.reads = new MapReads(root);
    this.kind = state.kind();
  }

  /** A walk over all entries, in no order; the map counts as read. */
  MapWalk walk() {
    if (kind == MapKind.IDENTITY) {
      throw isolation.abort("an IdentityHashMap was looked at as a whole");
    }
    if (!state.isWiped()) {
      reads.addWhole();
    }
    return state.walk();
  }

  /** A walk over all entries, in the order of the map. */
  MapWalk orderedWalk() {
    MapWalk walk = walk();
    if (!state.isShuffled()) {
      return walk;
    }
    Map<@Nullable Object, @Nullable Object> copy = state.tableCopy();
    if (copy == null) {
      throw isolation.abort("a hash map or set was iterated after keys came or went");
    }
    return MapWalk.along(copy.keySet().iterator(), state);
  }

  /** A walk over a range of a sorted map, all of which counts as read. */
  MapWalk walk(KeyRange range, boolean descending) {
    noteRange(range);
    return state.walk(range, descending);
  }

  /** Goes to the first entry of a range; only what lies before it counts as read. */
  @Nullable MapWalk first(KeyRange range, boolean descending) {
    MapWalk walk = state.walk(range, descending);
    if (!walk.advance()) {
      noteRange(range);
      return null;
    }
    Object found = walk.key();
    noteRange(descending ? range.downTo(found, true) : range.upTo(found, true));
    return walk;
  }

  /** Takes up a walk over a range that has been noted. */
  MapWalk resume(KeyRange range, boolean descending) {
    return state.walk(range, descending);
  }

  /** All keys, where they are sorted; null where they are not. */
  @Nullable KeyRange range() {
    return kind == MapKind.SORTED ? KeyRange.all(Objects.requireNonNull(kind.order(root))) : null;
  }

  /** The keys of a Hashtable in the order of its own methods, which is not that of iterators. */
  void forEachInside(Consumer<@Nullable Object> visitor) {
    walk();
    Map<@Nullable Object, @Nullable Object> copy = Objects.requireNonNull(state.tableCopy());
    copy.forEach((key, value) -> visitor.accept(seen(key, state.keySupplier(key))));
  }

  private void noteRange(KeyRange range) {
    if (!state.isWiped()) {
      reads.addRange(range);
    }
  }

  /** The key as the call sees it. */
  @Nullable Object keyOf(MapWalk walk) {
    return seen(walk.key(), walk.keySupplier());
  }

  /** The value as the call sees it. */
  @Nullable Object valueOf(MapWalk walk) {
    return seen(walk.value(), walk.valueSupplier());
  }

  /** What the call sees of something that a call, itself perhaps, put into the map. */
  @Nullable Object seen(@Nullable Object element, @Nullable TrackingIsolation supplier) {
    return supplier == isolation ? element : isolation.element(element, supplier);
  }
}
