package dev.deco.runtime.internal;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.EnumMap;
import java.util.Hashtable;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The proxy of a map, and what the call read and wrote of it.
 *
 * <p>Two things are not imitated, and the call is run again in place: changes under a running
 * iterator or function, and the order of a hash map after keys came or went.
 */
final class MapOverlay extends AbstractMap<@Nullable Object, @Nullable Object>
    implements Overlay, Proxy, Serializable {
  private static final long serialVersionUID = 1;

  private final transient TrackingIsolation isolation;
  private final transient @Nullable TrackingIsolation home;
  private final transient Map<@Nullable Object, @Nullable Object> root;
  private final transient MapState state;
  private final transient MapReads reads;
  private final transient MapKind kind;
  private transient int changes;

  MapOverlay(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      Map<@Nullable Object, @Nullable Object> root,
      Map<@Nullable Object, @Nullable Object> below) {
    this.isolation = isolation;
    this.home = home;
    this.root = root;
    this.state = new MapState(isolation, home, root, below);
    this.reads = new MapReads(root);
    this.kind = state.kind();
  }

  @Override
  public Map<@Nullable Object, @Nullable Object> root() {
    return root;
  }

  @Override
  public Map<@Nullable Object, @Nullable Object> storage() {
    return root;
  }

  @Override
  public TrackingIsolation isolation() {
    return isolation;
  }

  @Override
  public @Nullable TrackingIsolation home() {
    return home;
  }

  @Override
  public boolean hashes() {
    return true;
  }

  MapState state() {
    return state;
  }

  /** How often keys came or went. */
  int changes() {
    return changes;
  }

  // Reading.

  @Override
  public @Nullable Object get(@Nullable Object key) {
    if (!isolation.entered()) {
      return forward().get(key);
    }
    Object known = known(key);
    MapChange change = state.changeOf(known);
    if (change != null) {
      return change.isPresent() ? change.value() : null;
    }
    Object value = state.belowAt(known);
    noteKey(known);
    return isolation.isPlain(value) ? value : isolation.element(value, state.supplierBelow(known));
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    if (!isolation.entered()) {
      return forward().containsKey(key);
    }
    Object known = known(key);
    MapChange change = state.changeOf(known);
    if (change != null) {
      return change.isPresent();
    }
    boolean present = state.isBelow(known);
    noteKey(known);
    return present;
  }

  @Override
  public int size() {
    if (!isolation.entered()) {
      return forward().size();
    }
    if (!state.isWiped()) {
      reads.addSize();
    }
    return state.size();
  }

  @Override
  public boolean containsValue(@Nullable Object value) {
    if (!isolation.entered()) {
      return forward().containsValue(value);
    }
    if (value == null && kind == MapKind.HASHED_NO_NULLS) {
      throw new NullPointerException();
    }
    MapWalk walk = walk();
    while (walk.advance()) {
      if (Objects.equals(value, valueOf(walk))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (other == this) {
      return true;
    }
    if (!isolation.entered()) {
      return forward().equals(other);
    }
    if (!(other instanceof Map<?, ?> map) || map.size() != size()) {
      return false;
    }
    MapWalk walk = walk();
    try {
      while (walk.advance()) {
        Object key = keyOf(walk);
        Object value = valueOf(walk);
        boolean same = value == null ? map.get(key) == null : value.equals(map.get(key));
        if (!same || (value == null && !map.containsKey(key))) {
          return false;
        }
      }
    } catch (ClassCastException | NullPointerException e) {
      return false; // as AbstractMap has it
    }
    return true;
  }

  @Override
  public int hashCode() {
    if (!isolation.entered()) {
      return forward().hashCode();
    }
    int hash = 0;
    MapWalk walk = walk();
    while (walk.advance()) {
      hash += Objects.hashCode(keyOf(walk)) ^ Objects.hashCode(valueOf(walk));
    }
    return hash;
  }

  @Override
  public Set<Map.Entry<@Nullable Object, @Nullable Object>> entrySet() {
    return new MapViews.Entries(this);
  }

  @Override
  public Set<@Nullable Object> keySet() {
    return new MapViews.Keys(this);
  }

  // Writing.

  @Override
  public @Nullable Object put(@Nullable Object key, @Nullable Object value) {
    return isolation.entered()
        ? store(key, value, MapChange.Type.INSERT)
        : forward().put(key, value);
  }

  @Override
  public void putAll(Map<? extends @Nullable Object, ? extends @Nullable Object> map) {
    if (!isolation.entered()) {
      forward().putAll(map);
    } else if (!map.isEmpty()) {
      state.inBulk(() -> super.putAll(map));
    }
  }

  @Override
  public @Nullable Object remove(@Nullable Object key) {
    if (!isolation.entered()) {
      return forward().remove(key);
    }
    Object old = get(key);
    if (old != null || containsKey(key)) {
      state.delete(known(key));
      restructured();
    }
    return old;
  }

  /** Removes the key that an iterator stands on. */
  void removeInPlace(@Nullable Object key) {
    if (!isolation.entered()) {
      forward().remove(key);
    } else if (containsKey(key)) {
      state.deleteInPlace(known(key));
      restructured();
    }
  }

  @Override
  public void clear() {
    if (!isolation.entered()) {
      forward().clear();
      return;
    }
    state.clear();
    restructured();
  }

  @Override
  public @Nullable Object putIfAbsent(@Nullable Object key, @Nullable Object value) {
    if (!isolation.entered()) {
      return forward().putIfAbsent(key, value);
    }
    checkValue(value);
    return super.putIfAbsent(key, value);
  }

  @Override
  public boolean replace(@Nullable Object key, @Nullable Object old, @Nullable Object value) {
    if (!isolation.entered()) {
      return forward().replace(key, old, value);
    }
    checkValue(old);
    checkValue(value);
    return super.replace(key, old, value);
  }

  @Override
  public @Nullable Object replace(@Nullable Object key, @Nullable Object value) {
    if (!isolation.entered()) {
      return forward().replace(key, value);
    }
    checkValue(value);
    return super.replace(key, value);
  }

  @Override
  public void forEach(BiConsumer<? super @Nullable Object, ? super @Nullable Object> action) {
    if (isolation.entered()) {
      checkInnerOrder();
      super.forEach(action);
    } else {
      forward().forEach(action);
    }
  }

  @Override
  public void replaceAll(
      BiFunction<? super @Nullable Object, ? super @Nullable Object, ? extends @Nullable Object>
          function) {
    if (isolation.entered()) {
      checkInnerOrder();
      super.replaceAll(function);
    } else {
      forward().replaceAll(function);
    }
  }

  private void checkInnerOrder() {
    if (root instanceof Hashtable) {
      throw isolation.abort("a Hashtable has another order inside than for its iterators");
    }
  }

  @Override
  public @Nullable Object computeIfAbsent(
      @Nullable Object key,
      Function<? super @Nullable Object, ? extends @Nullable Object> function) {
    if (!isolation.entered()) {
      return forward().computeIfAbsent(key, function);
    }
    Objects.requireNonNull(function);
    state.touch();
    Object old = get(key);
    if (old != null) {
      return old;
    }
    Object value = guarded(() -> function.apply(key));
    if (value != null) {
      store(key, value, MapChange.Type.COMPUTE);
    }
    return value;
  }

  @Override
  public @Nullable Object computeIfPresent(
      @Nullable Object key,
      BiFunction<? super @Nullable Object, ? super Object, ? extends @Nullable Object> function) {
    if (!isolation.entered()) {
      return forward().computeIfPresent(key, function);
    }
    Objects.requireNonNull(function);
    Object old = get(key);
    return old == null ? null : replaceBy(key, guarded(() -> function.apply(key, old)));
  }

  @Override
  public @Nullable Object compute(
      @Nullable Object key,
      BiFunction<? super @Nullable Object, ? super @Nullable Object, ? extends @Nullable Object>
          function) {
    if (!isolation.entered()) {
      return forward().compute(key, function);
    }
    Objects.requireNonNull(function);
    state.touch();
    Object old = get(key);
    return replaceBy(key, guarded(() -> function.apply(key, old)));
  }

  @Override
  public @Nullable Object merge(
      @Nullable Object key,
      Object value,
      BiFunction<? super Object, ? super Object, ? extends @Nullable Object> function) {
    if (!isolation.entered()) {
      return forward().merge(key, value, function);
    }
    Objects.requireNonNull(function);
    Objects.requireNonNull(value);
    state.touch();
    Object old = get(key);
    return replaceBy(key, old == null ? value : guarded(() -> function.apply(old, value)));
  }

  private @Nullable Object replaceBy(@Nullable Object key, @Nullable Object value) {
    if (value == null) {
      remove(key);
    } else {
      store(key, value, MapChange.Type.COMPUTE);
    }
    return value;
  }

  private @Nullable Object store(
      @Nullable Object key, @Nullable Object value, MapChange.Type type) {
    checkValue(value);
    Object old = get(key);
    if (old == null && !containsKey(key) && kind == MapKind.ENUM) {
      checkEnum(key);
    }
    if (state.store(known(key), value, type)) {
      restructured();
    }
    return old;
  }

  private void restructured() {
    changes++;
    if (state.isOverlong()) {
      throw isolation.abort("a map was changed too often");
    }
  }

  private void checkValue(@Nullable Object value) {
    if (kind == MapKind.HASHED_NO_NULLS) {
      Objects.requireNonNull(value);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // that is what it checks
  private void checkEnum(@Nullable Object key) {
    ((EnumMap) root).clone().put((Enum) key, null);
  }

  private <R extends @Nullable Object> R guarded(Supplier<R> function) {
    int before = changes;
    R result = function.get();
    if (changes != before) {
      throw isolation.abort("a map was changed by a function that it called");
    }
    return result;
  }

  // Walking.

  /** A walk over all entries, in no order; the map counts as read. */
  private MapWalk walk() {
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
    if (state.isShuffled()) {
      throw isolation.abort("a hash map was iterated after keys came or went");
    }
    return walk();
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

  @SuppressWarnings("unchecked") // a proxy or base of a map is a map
  Map<@Nullable Object, @Nullable Object> forward() {
    return (Map<@Nullable Object, @Nullable Object>) isolation.outerForm(this);
  }

  private Object writeReplace() {
    if (Storage.probing()) {
      return this;
    }
    Map<@Nullable Object, @Nullable Object> copy = kind.newLike(root);
    copy.putAll(this);
    return copy;
  }

  // The footprint.

  private void noteKey(@Nullable Object key) {
    if (!state.isWiped()) {
      reads.addKey(key);
    }
  }

  @Override
  public boolean hasReads() {
    return !reads.isEmpty();
  }

  @Override
  public boolean hasWrites() {
    return state.hasWrites();
  }

  @Override
  public @Nullable Conflict conflictWith(Writes writes) {
    return reads.conflictWith(writes);
  }

  @Override
  public void mergeReads(Overlay outer) {
    MapOverlay target = (MapOverlay) outer;
    target.reads.merge(reads, target.state);
  }

  @Override
  public void replay(@Nullable Overlay outer) {
    if (outer == null) {
      state.applyTo(root, isolation::outgoing);
    } else {
      MapOverlay target = (MapOverlay) outer;
      state.applyTo(target.state, isolation::outgoing);
      target.changes++;
    }
  }

  @Override
  public void tell(Writes writes, Object writer) {
    state.tell(writes, writer);
  }

  @Override
  public void forEachStored(Consumer<@Nullable Object> visitor) {
    state.forEachStored(visitor);
  }
}
