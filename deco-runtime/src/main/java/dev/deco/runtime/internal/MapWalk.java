package dev.deco.runtime.internal;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A walk over the entries of a {@link MapState}. Each key and value has a supplier: the call whose
 * code put it there, null for the outermost caller. What others put, a call sees through its
 * isolation.
 */
abstract class MapWalk {
  private @Nullable Object key;
  private @Nullable Object value;
  private @Nullable TrackingIsolation keySupplier;
  private @Nullable TrackingIsolation valueSupplier;

  /** Goes to the next entry; false at the end. */
  abstract boolean advance();

  final @Nullable Object key() {
    return key;
  }

  final @Nullable Object value() {
    return value;
  }

  final @Nullable TrackingIsolation keySupplier() {
    return keySupplier;
  }

  final @Nullable TrackingIsolation valueSupplier() {
    return valueSupplier;
  }

  final void at(@Nullable Object newKey, @Nullable TrackingIsolation supplier) {
    key = newKey;
    keySupplier = supplier;
  }

  final void holding(@Nullable Object newValue, @Nullable TrackingIsolation supplier) {
    value = newValue;
    valueSupplier = supplier;
  }

  final void atSame(MapWalk other) {
    at(other.key, other.keySupplier);
    holding(other.value, other.valueSupplier);
  }

  final void atInserted(MapChange change, TrackingIsolation isolation) {
    at(change.key(), isolation);
    holding(change.value(), isolation);
  }

  /** Walks over the entries of a map itself. */
  static MapWalk over(
      Map<@Nullable Object, @Nullable Object> map, @Nullable TrackingIsolation home) {
    Iterator<Map.Entry<@Nullable Object, @Nullable Object>> entries = map.entrySet().iterator();
    return new MapWalk() {
      @Override
      boolean advance() {
        if (!entries.hasNext()) {
          return false;
        }
        Map.Entry<@Nullable Object, @Nullable Object> entry = entries.next();
        at(entry.getKey(), home);
        holding(entry.getValue(), home);
        return true;
      }
    };
  }

  /** This walk over the entries below, less the removed ones, and with the new values. */
  final MapWalk changed(Map<@Nullable Object, MapChange> changes, TrackingIsolation isolation) {
    MapWalk below = this;
    return new MapWalk() {
      @Override
      boolean advance() {
        while (below.advance()) {
          MapChange change = changes.get(below.key);
          atSame(below);
          if (change == null) {
            return true;
          }
          if (change.isPresent() && !change.isInsert()) {
            holding(change.value(), isolation);
            return true;
          }
        }
        return false;
      }
    };
  }

  /** This walk and then the inserted entries. */
  final MapWalk then(List<MapChange> inserted, TrackingIsolation isolation) {
    MapWalk first = this;
    Iterator<MapChange> rest = inserted.iterator();
    return new MapWalk() {
      @Override
      boolean advance() {
        if (first.advance()) {
          atSame(first);
          return true;
        }
        if (!rest.hasNext()) {
          return false;
        }
        atInserted(rest.next(), isolation);
        return true;
      }
    };
  }

  /** This walk and the inserted entries, both sorted, as one sorted walk. */
  final MapWalk merged(
      List<MapChange> inserted, Comparator<@Nullable Object> order, TrackingIsolation isolation) {
    MapWalk base = this;
    return new MapWalk() {
      private int next;
      private boolean baseAhead = base.advance();

      @Override
      boolean advance() {
        boolean insertedAhead = next < inserted.size();
        if (!baseAhead && !insertedAhead) {
          return false;
        }
        if (baseAhead
            && !(insertedAhead && order.compare(inserted.get(next).key(), base.key) < 0)) {
          atSame(base);
          baseAhead = base.advance();
        } else {
          atInserted(inserted.get(next++), isolation);
        }
        return true;
      }
    };
  }
}
