package dev.deco.runtime.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a call did to a map or set, in order, with the last change of each key at hand. */
final class MapJournal {
  // A call that goes on and on inserting and removing would remember more than it has.
  private static final int LONGEST = 1 << 20;

  private final MapKind kind;
  private final Object root;
  private final List<MapChange> changes = new ArrayList<>(0);
  private @Nullable Map<@Nullable Object, MapChange> last;
  private @Nullable MapChange bulk;
  private boolean mayGrow = true;
  private int version;

  MapJournal(MapKind kind, Object root) {
    this.kind = kind;
    this.root = root;
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Whether it is longer than it is worth. */
  boolean isOverlong() {
    return changes.size() > LONGEST;
  }

  /** Changes whenever the last changes do, so that a walk over them has to start again. */
  int version() {
    return version;
  }

  /** The last change of each key; null where there is none. */
  @Nullable Map<@Nullable Object, MapChange> last() {
    return last;
  }

  /** The last changes of sorted keys. */
  @Nullable NavigableMap<@Nullable Object, MapChange> sorted() {
    return (NavigableMap<@Nullable Object, MapChange>) last;
  }

  @Nullable MapChange changeOf(@Nullable Object key) {
    return last == null ? null : last.get(key);
  }

  void record(MapChange change) {
    if (last == null) {
      last = kind.newKeyed(root);
    }
    last.put(change.key(), change); // first: a comparator may refuse the key
    version++;
    (bulk == null ? changes : bulk.parts()).add(change);
    mayGrow |= change.grows();
  }

  /** Gives a key that this journal put a new value. */
  void update(MapChange change, @Nullable Object value) {
    change.value(value);
    if (bulk != null) {
      bulk.parts().add(change);
    }
  }

  /** Notes that compute or merge may have let the table grow, whatever else they do. */
  void touch() {
    // The table grows once, until the next key that comes by compute or merge.
    if (mayGrow && kind == MapKind.HASHED) {
      mayGrow = false;
      changes.add(new MapChange(MapChange.Type.TOUCH, null, null));
    }
  }

  /** Runs puts that are one putAll. */
  void inBulk(Runnable puts) {
    if (kind != MapKind.HASHED && kind != MapKind.HASHED_NO_NULLS) {
      puts.run();
      return;
    }
    bulk = new MapChange(MapChange.Type.BULK, null, null);
    changes.add(bulk);
    try {
      puts.run();
    } finally {
      bulk = null;
    }
  }

  void clear() {
    changes.add(new MapChange(MapChange.Type.CLEAR, null, null));
    last = null;
    version++;
  }

  /** The keys that have come and are still there, in the order of the map as far as it has one. */
  Iterator<MapChange> inserted(@Nullable Comparator<@Nullable Object> order) {
    List<MapChange> inserted = new ArrayList<>();
    if (last != null) {
      Collection<MapChange> candidates = kind == MapKind.LINKED ? changes : last.values();
      for (MapChange change : candidates) {
        if (change.isInsert() && last.get(change.key()) == change) {
          inserted.add(change);
        }
      }
    }
    if (order != null) {
      inserted.sort(Comparator.comparing(MapChange::key, order));
    }
    return inserted.iterator();
  }

  /** Writes the journal to a map, or to the state of the calling call. */
  void applyTo(
      Map<@Nullable Object, @Nullable Object> target, UnaryOperator<@Nullable Object> outgoing) {
    changes.forEach(change -> change.applyTo(target, outgoing));
  }

  /** The changes as plain data, one after the other. */
  @Nullable Object[] image(UnaryOperator<@Nullable Object> outgoing) {
    List<@Nullable Object> image = new ArrayList<>();
    changes.forEach(change -> change.addTo(image, outgoing));
    return image.toArray();
  }

  /** Takes over what {@link #image} has given; for the replay, so that {@link #last} is unknown. */
  void restore(@Nullable Object[] image) {
    Iterator<@Nullable Object> each = Arrays.asList(image).iterator();
    while (each.hasNext()) {
      changes.add(MapChange.from(each));
    }
  }

  /** Says what {@link #applyTo} writes. */
  void tell(Writes writes, Object writer) {
    changes.forEach(change -> change.tell(writes, writer));
  }

  void forEachStored(Consumer<@Nullable Object> visitor) {
    for (MapChange change : changes) {
      change.forEachStored(visitor);
    }
  }
}
