package dev.deco.runtime.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a call read and wrote of a map or set, and how it sees it. The proxy asks it while the call
 * runs; see {@link #entered}.
 */
final class KeyedOverlay implements Overlay {
  private final TrackingIsolation isolation;
  private final @Nullable TrackingIsolation home;
  private final Object root;
  private final MapState state;
  private final MapReads reads;
  private final MapKind kind;
  private int changes;

  /**
   * The overlay of a map or set that has none in this call.
   *
   * @param outer the overlay of a calling call, if it has one
   */
  KeyedOverlay(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      Object root,
      @Nullable KeyedOverlay outer) {
    this.isolation = isolation;
    this.home = home;
    this.root = root;
    this.state = new MapState(isolation, home, root, outer == null ? asMap(root) : outer.state);
    this.reads = new MapReads(root);
    this.kind = state.kind();
  }

  @SuppressWarnings("unchecked") // elements are only passed on
  private static Map<@Nullable Object, @Nullable Object> asMap(Object container) {
    return container instanceof Set<?> set
        ? new SetAsMap((Set<@Nullable Object>) set)
        : (Map<@Nullable Object, @Nullable Object>) container;
  }

  @Override
  public Object root() {
    return root;
  }

  @Override
  public @Nullable TrackingIsolation home() {
    return home;
  }

  @Override
  public boolean hashes() {
    return true;
  }

  TrackingIsolation isolation() {
    return isolation;
  }

  MapKind kind() {
    return kind;
  }

  /** The last change of a key by this call. */
  @Nullable MapChange changeOf(@Nullable Object key) {
    return state.changeOf(known(key));
  }

  /** How often keys came or went. */
  int changes() {
    return changes;
  }

  /** Changes whenever a walk over sorted keys has to start again. */
  int version() {
    return state.journal().version();
  }

  /** Whether the call runs, on this thread; otherwise {@link #forward} has the say. */
  boolean entered() {
    return isolation.entered();
  }

  /** What a proxy stands for when its call has ended. */
  Map<@Nullable Object, @Nullable Object> forward() {
    return asMap(isolation.outerForm(root, home));
  }

  // Reading.

  @Nullable Object get(@Nullable Object key) {
    Object known = known(key);
    MapChange change = state.changeOf(known);
    if (change != null) {
      return change.isPresent() ? change.value() : null;
    }
    Object value = state.belowAt(known);
    noteKey(known);
    return isolation.isPlain(value) ? value : isolation.element(value, state.supplierBelow(known));
  }

  boolean containsKey(@Nullable Object key) {
    Object known = known(key);
    MapChange change = state.changeOf(known);
    if (change != null) {
      return change.isPresent();
    }
    boolean present = state.isBelow(known);
    noteKey(known);
    return present;
  }

  int size() {
    if (!state.isWiped()) {
      reads.addSize();
    }
    return state.size();
  }

  private void noteKey(@Nullable Object key) {
    if (!state.isWiped()) {
      reads.addKey(key);
    }
  }

  // Writing.

  /**
   * Puts a value.
   *
   * @param type the type of the change where the key is new
   * @return the value before
   */
  @Nullable Object store(@Nullable Object key, @Nullable Object value, MapChange.Type type) {
    checkValue(value);
    Object old = get(key);
    if (old == null && !containsKey(key)) {
      checkNew(key);
    }
    if (state.store(known(key), value, type)) {
      restructured();
    }
    return old;
  }

  /** Removes a key that is there. */
  void delete(@Nullable Object key) {
    state.delete(known(key));
    restructured();
  }

  /** Removes the key that an iterator stands on. */
  void deleteInPlace(@Nullable Object key) {
    state.deleteInPlace(known(key));
    restructured();
  }

  void clear() {
    state.clear();
    restructured();
  }

  /** Runs puts that are one putAll. */
  void inBulk(Runnable puts) {
    state.journal().inBulk(puts);
  }

  /** Notes that compute or merge may have let the table grow, whatever else they do. */
  void touch() {
    state.journal().touch();
  }

  private void restructured() {
    changes++;
    if (state.journal().isOverlong()) {
      throw isolation.abort("a map was changed too often");
    }
  }

  /** Refuses a null where the map does. */
  void checkValue(@Nullable Object value) {
    if (kind == MapKind.HASHED_NO_NULLS) {
      Objects.requireNonNull(value);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // that is what it checks
  private void checkNew(@Nullable Object key) {
    if (kind == MapKind.ENUM) {
      if (root instanceof EnumMap<?, ?> map) {
        ((EnumMap) map.clone()).put((Enum) key, null);
      } else {
        kind.newLike((Set<?>) root).add(key);
      }
    } else if (kind == MapKind.SORTED) {
      checkComparable(key);
    }
  }

  // A comparator accesses arrays by itself, past the isolation.
  private void checkComparable(@Nullable Object key) {
    if (key != null && key.getClass().isArray()) {
      throw isolation.abort("a comparator of arrays");
    }
  }

  /** Runs a function that must not change the map. */
  <R extends @Nullable Object> R guarded(Supplier<R> function) {
    int before = changes;
    R result = function.get();
    checkUnchanged(before);
    return result;
  }

  /** Gives up where the map was changed by what it called: java.util does different things then. */
  void checkUnchanged(int before) {
    if (changes != before) {
      throw isolation.abort("a map or set was changed by a function that it called");
    }
  }

  // Walking.

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

  /** The key by which the root knows what the call may know by a proxy. */
  private @Nullable Object known(@Nullable Object key) {
    return kind == MapKind.IDENTITY ? isolation.rooted(key) : key;
  }

  // The footprint.

  @Override
  public boolean hasReads() {
    return !reads.isEmpty();
  }

  @Override
  public boolean hasWrites() {
    return !state.journal().isEmpty();
  }

  @Override
  public @Nullable Conflict conflictWith(Writes writes) {
    return reads.conflictWith(writes);
  }

  @Override
  public void mergeReads(Overlay outer) {
    KeyedOverlay target = (KeyedOverlay) outer;
    target.reads.merge(reads, target.state);
  }

  @Override
  public void replay(@Nullable Overlay outer) {
    if (outer == null) {
      state.journal().applyTo(asMap(root), isolation::outgoing);
    } else {
      KeyedOverlay target = (KeyedOverlay) outer;
      state.journal().applyTo(target.state, isolation::outgoing);
      target.changes++;
    }
  }

  @Override
  public void tell(Writes writes, Object writer) {
    state.journal().tell(writes, writer);
  }

  @Override
  public void forEachStored(Consumer<@Nullable Object> visitor) {
    state.journal().forEachStored(visitor);
  }
}
