package dev.deco.runtime.internal;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A map as one call has made it: the map below plus the journal, with the last change of each key
 * at hand.
 *
 * <p>As a {@link Map} it shows the present entries as they are stored; it has no views, for which
 * there is {@link #walk}. Reading changes nothing: child calls look into the state of their parent.
 */
final class MapState extends AbstractMap<@Nullable Object, @Nullable Object> {
  // A call that goes on and on inserting and removing would remember more than it has.
  private static final int LONGEST_JOURNAL = 1 << 20;

  private final MapKind kind;
  private final TrackingIsolation isolation;
  private final @Nullable TrackingIsolation home;
  private final Map<@Nullable Object, @Nullable Object> root;
  private Map<@Nullable Object, @Nullable Object> below;
  private int belowSize;
  private boolean wiped;
  private int difference;
  private final List<MapChange> journal = new ArrayList<>(0);
  private @Nullable Map<@Nullable Object, MapChange> last;
  private @Nullable MapChange bulk;
  private boolean mayGrow = true;
  private boolean shuffled;

  /**
   * The state without writes.
   *
   * @param isolation of the call
   * @param home the call that has the root itself
   * @param root the map itself
   * @param below the root, or the state of a calling call
   */
  MapState(
      TrackingIsolation isolation,
      @Nullable TrackingIsolation home,
      Map<@Nullable Object, @Nullable Object> root,
      Map<@Nullable Object, @Nullable Object> below) {
    this.isolation = isolation;
    this.home = home;
    this.kind = MapKind.of(root);
    this.root = root;
    this.below = below;
    this.belowSize = below.size();
  }

  MapKind kind() {
    return kind;
  }

  /** Whether nothing is read from below any more. */
  boolean isWiped() {
    return wiped;
  }

  /** Whether the journal is longer than it is worth. */
  boolean isOverlong() {
    return journal.size() > LONGEST_JOURNAL;
  }

  /** The last change of a key; null where the map below has the say. */
  @Nullable MapChange changeOf(@Nullable Object key) {
    return last == null ? null : last.get(key);
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
    return below instanceof MapState outer ? outer.supplier(key) : home;
  }

  private @Nullable TrackingIsolation supplier(@Nullable Object key) {
    return changeOf(key) != null ? isolation : supplierBelow(key);
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

  /** Here: {@link #touch}. */
  @Override
  public @Nullable Object computeIfAbsent(
      @Nullable Object key,
      Function<? super @Nullable Object, ? extends @Nullable Object> function) {
    touch();
    return null;
  }

  /** Notes that compute or merge may have let the table grow, whatever else they do. */
  void touch() {
    // The table grows once, until the next key that comes by compute or merge.
    if (mayGrow && kind == MapKind.HASHED) {
      mayGrow = false;
      journal.add(new MapChange(MapChange.Type.TOUCH, null, null));
    }
  }

  @Override
  public void putAll(Map<? extends @Nullable Object, ? extends @Nullable Object> map) {
    inBulk(() -> super.putAll(map));
  }

  /** Runs puts that are one putAll. */
  void inBulk(Runnable puts) {
    if (kind != MapKind.HASHED && kind != MapKind.HASHED_NO_NULLS) {
      puts.run();
      return;
    }
    bulk = new MapChange(MapChange.Type.BULK, null, null);
    journal.add(bulk);
    try {
      puts.run();
    } finally {
      bulk = null;
    }
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
      change.value(value);
      if (bulk != null) {
        bulk.parts().add(change);
      }
      return false;
    }
    record(new MapChange(present ? MapChange.Type.UPDATE : type, key, value));
    if (!present) {
      difference++;
      mayGrow |= type == MapChange.Type.COMPUTE;
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
    record(new MapChange(MapChange.Type.REMOVE, key, null));
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
    journal.add(new MapChange(MapChange.Type.CLEAR, null, null));
    last = null;
    // Not just nothing: an empty map that refuses the keys that the root refuses.
    below = kind.newLike(root);
    belowSize = 0;
    difference = 0;
    wiped = true;
    shuffled = false;
  }

  /** Whether the order of iteration depends on what only the root knows. */
  boolean isShuffled() {
    boolean hashed = kind != MapKind.LINKED && kind != MapKind.SORTED && kind != MapKind.ENUM;
    return hashed && (shuffled || (below instanceof MapState outer && outer.isShuffled()));
  }

  /** Walks over the present entries, in the order of the root unless {@link #isShuffled}. */
  MapWalk walk() {
    MapWalk walk = below instanceof MapState outer ? outer.walk() : MapWalk.over(below, home);
    if (last == null) {
      return walk;
    }
    List<MapChange> inserted = inserted();
    walk = walk.changed(last, isolation);
    if (inserted.isEmpty()) {
      return walk;
    }
    Comparator<@Nullable Object> order = kind.order(root);
    return order == null ? walk.then(inserted, isolation) : walk.merged(inserted, order, isolation);
  }

  private List<MapChange> inserted() {
    List<MapChange> inserted = new ArrayList<>();
    if (last != null) {
      Collection<MapChange> changes = kind == MapKind.LINKED ? journal : last.values();
      for (MapChange change : changes) {
        if (change.isInsert() && last.get(change.key()) == change) {
          inserted.add(change);
        }
      }
    }
    Comparator<@Nullable Object> order = kind.order(root);
    if (order != null) {
      inserted.sort(Comparator.comparing(MapChange::key, order));
    }
    return inserted;
  }

  boolean hasWrites() {
    return !journal.isEmpty();
  }

  /** Writes the journal to the root, or to the state of the calling call. */
  void applyTo(
      Map<@Nullable Object, @Nullable Object> target, UnaryOperator<@Nullable Object> outgoing) {
    journal.forEach(change -> change.applyTo(target, outgoing));
  }

  /** Says what {@link #applyTo} writes. */
  void tell(Writes writes, Object writer) {
    journal.forEach(change -> change.tell(writes, writer));
  }

  void forEachStored(Consumer<@Nullable Object> visitor) {
    for (MapChange change : journal) {
      change.forEachStored(visitor);
    }
  }

  private void record(MapChange change) {
    if (last == null) {
      last = kind.newKeyed(root);
    }
    last.put(change.key(), change); // first: a comparator may refuse the key
    (bulk == null ? journal : bulk.parts()).add(change);
  }
}
