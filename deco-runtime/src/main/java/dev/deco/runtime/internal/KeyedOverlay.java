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
final class KeyedOverlay extends KeyedWalks implements Overlay {
  private final @Nullable TrackingIsolation home;
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
    super(
        isolation,
        root,
        new MapState(isolation, home, root, outer == null ? asMap(root) : outer.state));
    this.home = home;
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
  public @Nullable Object[] image() {
    return new @Nullable Object[] {reads.image(), state.journal().image(isolation::outgoing)};
  }

  @Override
  public void restore(@Nullable Object[] image) {
    reads.restore(Images.tree(image[0]));
    state.journal().restore(Images.tree(image[1]));
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
