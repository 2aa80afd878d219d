package dev.deco.runtime.internal;

import java.util.Comparator;
import java.util.Iterator;
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
  final MapWalk then(Iterator<MapChange> rest, TrackingIsolation isolation) {
    MapWalk first = this;
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

  /** This walk and the inserted entries among the changes, both sorted, as one sorted walk. */
  final MapWalk merged(
      Iterator<MapChange> changes,
      Comparator<@Nullable Object> order,
      TrackingIsolation isolation) {
    MapWalk base = this;
    return new MapWalk() {
      private boolean baseAhead = base.advance();
      private @Nullable MapChange next = nextInsert();

      @Override
      boolean advance() {
        MapChange insert = next;
        if (insert != null && !(baseAhead && order.compare(insert.key(), base.key) >= 0)) {
          atInserted(insert, isolation);
          next = nextInsert();
          return true;
        }
        if (!baseAhead) {
          return false;
        }
        atSame(base);
        baseAhead = base.advance();
        return true;
      }

      private @Nullable MapChange nextInsert() {
        while (changes.hasNext()) {
          MapChange change = changes.next();
          if (change.isInsert()) {
            return change;
          }
        }
        return null;
      }
    };
  }

  /** Walks over the present entries of a state, in the order of these keys. */
  static MapWalk along(Iterator<@Nullable Object> keys, MapState state) {
    return new MapWalk() {
      @Override
      boolean advance() {
        while (keys.hasNext()) {
          Object next = keys.next();
          if (state.containsKey(next)) {
            at(next, state.keySupplier(next));
            holding(state.get(next), state.supplier(next));
            return true;
          }
        }
        return false;
      }
    };
  }

  /** Walks over nothing. */
  static MapWalk none() {
    return new MapWalk() {
      @Override
      boolean advance() {
        return false;
      }
    };
  }
}
