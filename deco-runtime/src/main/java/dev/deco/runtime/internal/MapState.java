package dev.deco.runtime.internal;

import java.util.AbstractMap;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map as one call has made it: the map below plus the journal.
 *
 * <p>As a {@link Map} it shows the present entries as they are stored; it has no views, for which
 * there is {@link #walk}. Reading changes nothing: child calls look into the state of their parent.
 */
final class MapState extends AbstractMap<@Nullable Object, @Nullable Object> {
  private final MapKind kind;
  private final TrackingIsolation isolation;
  private final @Nullable TrackingIsolation home;
  private final Object root;
  private final @Nullable MapState outer;
  private final MapJournal journal;
  private Map<@Nullable Object, @Nullable Object> below;
  private int belowSize;
  private boolean wiped;
  private int difference;
  private boolean shuffled;

  /**
   * The state without writes.
   *
   * @param isolation of the call
   * @param home the call that has the root itself
   * @param root the map or set itself
   * @param below the root as a map, or the state of a calling call
   */
  MapState(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      Object root,
      Map<@Nullable Object, @Nullable Object> below) {
    this.isolation = isolation;
    this.home = home;
    this.kind = MapKind.of(root);
    this.root = root;
    this.outer = below instanceof MapState state ? state : null;
    this.below = below;
    this.belowSize = below.size();
    this.journal = new MapJournal(kind, root);
  }

  MapKind kind() {
    return kind;
  }

  MapJournal journal() {
    return journal;
  }

  /** Whether nothing is read from below any more. */
  boolean isWiped() {
    return wiped;
  }

  /** The last change of a key; null where the map below has the say. */
  @Nullable MapChange changeOf(@Nullable Object key) {
    return journal.changeOf(key);
  }

  /** The value in the map below. */
  @Nullable Object belowAt(@Nullable Object key) {
    return below.get(key);
  }

  /** Whether the map below has the key. */
  boolean isBelow(@Nullable Object key) {
    return below.containsKey(key);
  }

  /** The call whose code put a value that this one has not written; null: the outermost. */
  @Nullable TrackingIsolation supplierBelow(@Nullable Object key) {
    return below instanceof MapState state ? state.supplier(key) : home;
  }

  /** The call whose code put a value. */
  @Nullable TrackingIsolation supplier(@Nullable Object key) {
    return changeOf(key) != null ? isolation : supplierBelow(key);
  }

  /** The call whose code put a key. */
  @Nullable TrackingIsolation keySupplier(@Nullable Object key) {
    MapChange change = changeOf(key);
    if (change != null && change.isInsert()) {
      return isolation;
    }
    return below instanceof MapState state ? state.keySupplier(key) : home;
  }

  @Override
  public int size() {
    return belowSize + difference;
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    MapChange change = changeOf(key);
    if (change == null) {
      return below.get(key);
    }
    return change.isPresent() ? change.value() : null;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    MapChange change = changeOf(key);
    return change == null ? below.containsKey(key) : change.isPresent();
  }

  @Override
  public Set<Map.Entry<@Nullable Object, @Nullable Object>> entrySet() {
    throw new UnsupportedOperationException("walk");
  }

  @Override
  public @Nullable Object put(@Nullable Object key, @Nullable Object value) {
    store(key, value, MapChange.Type.INSERT);
    return null;
  }

  /** Here: a put that let the table grow as merge does. */
  @Override
  public @Nullable Object merge(
      @Nullable Object key,
      Object value,
      BiFunction<? super Object, ? super Object, ? extends @Nullable Object> function) {
    store(key, value, MapChange.Type.COMPUTE);
    return value;
  }

  /** Here: {@link MapJournal#touch}. */
  @Override
  public @Nullable Object computeIfAbsent(
      @Nullable Object key,
      Function<? super @Nullable Object, ? extends @Nullable Object> function) {
    journal.touch();
    return null;
  }

  @Override
  public void putAll(Map<? extends @Nullable Object, ? extends @Nullable Object> map) {
    journal.inBulk(() -> super.putAll(map));
  }

  /**
   * Puts a value.
   *
   * @param type the type of the change where the key is new
   * @return whether the key is new
   */
  boolean store(@Nullable Object key, @Nullable Object value, MapChange.Type type) {
    MapChange change = changeOf(key);
    boolean present = change != null ? change.isPresent() : below.containsKey(key);
    if (present && change != null) {
      journal.update(change, value);
      return false;
    }
    journal.record(new MapChange(present ? MapChange.Type.UPDATE : type, key, value));
    if (!present) {
      difference++;
      shuffled = true;
    }
    return !present;
  }

  @Override
  public @Nullable Object remove(@Nullable Object key) {
    delete(key);
    return null;
  }

  /**
   * Removes a key.
   *
   * @return whether it was there
   */
  boolean delete(@Nullable Object key) {
    if (!containsKey(key)) {
      return false;
    }
    journal.record(new MapChange(MapChange.Type.REMOVE, key, null));
    difference--;
    shuffled = true;
    return true;
  }

  /** As {@link #delete} of a key that an iterator stands on, which moves no other entry. */
  void deleteInPlace(@Nullable Object key) {
    boolean before = shuffled;
    delete(key);
    shuffled = before || kind == MapKind.IDENTITY;
  }

  @Override
  public void clear() {
    journal.clear();
    // Not just nothing: an empty map that refuses the keys that the root refuses.
    below = kind.newEmpty(root);
    belowSize = 0;
    difference = 0;
    wiped = true;
    shuffled = false;
  }

  /** Whether the order of iteration depends on what only the table of the root knows. */
  boolean isShuffled() {
    boolean hashed = kind != MapKind.LINKED && kind != MapKind.SORTED && kind != MapKind.ENUM;
    return hashed && (shuffled || (below instanceof MapState state && state.isShuffled()));
  }

  /**
   * A copy of the root with the same table, in which all has been done that was done to this: it
   * iterates as the root will after the replay.
   *
   * @return null where that cannot be had
   */
  @Nullable Map<@Nullable Object, @Nullable Object> tableCopy() {
    Map<@Nullable Object, @Nullable Object> copy =
        outer == null ? TableCopy.of(root) : outer.tableCopy();
    if (copy != null) {
      journal.applyTo(copy, stored -> stored);
    }
    return copy;
  }

  /** Walks over the present entries, in the order of the root unless {@link #isShuffled}. */
  MapWalk walk() {
    Comparator<@Nullable Object> order = kind.order(root);
    if (kind == MapKind.SORTED) {
      return walk(KeyRange.all(Objects.requireNonNull(order)), false);
    }
    MapWalk walk = below instanceof MapState state ? state.walk() : MapWalk.over(below, home);
    Map<@Nullable Object, MapChange> last = journal.last();
    if (last == null) {
      return walk;
    }
    walk = walk.changed(last, isolation);
    return order == null
        ? walk.then(journal.inserted(null), isolation)
        : walk.merged(journal.inserted(order), order, isolation);
  }

  /** Walks over the present entries of a range; of a sorted map, while its keys stay. */
  MapWalk walk(KeyRange range, boolean descending) {
    if (range.isVoid()) {
      return MapWalk.none();
    }
    MapWalk walk =
        below instanceof MapState state
            ? state.walk(range, descending)
            : MapWalk.over(ranged(below, range, descending), home);
    NavigableMap<@Nullable Object, MapChange> last = journal.sorted();
    if (last == null) {
      return walk;
    }
    NavigableMap<@Nullable Object, MapChange> changes = range.of(last);
    Comparator<@Nullable Object> order = descending ? range.order().reversed() : range.order();
    return walk.changed(last, isolation)
        .merged(
            (descending ? changes.descendingMap() : changes).values().iterator(), order, isolation);
  }

  /** A range of a sorted map, or of a sorted set as a map. */
  static Map<@Nullable Object, @Nullable Object> ranged(
      Map<@Nullable Object, @Nullable Object> map, KeyRange range, boolean descending) {
    if (map instanceof SetAsMap elements) {
      NavigableSet<@Nullable Object> part =
          range.of((NavigableSet<@Nullable Object>) elements.set());
      return new SetAsMap(descending ? part.descendingSet() : part);
    }
    NavigableMap<@Nullable Object, @Nullable Object> part =
        range.of((NavigableMap<@Nullable Object, @Nullable Object>) map);
    return descending ? part.descendingMap() : part;
  }
}
