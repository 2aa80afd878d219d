package dev.deco.runtime.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a call read of a map: keys, which includes that one is absent, the size, or all of it. */
final class MapReads {
  private final Map<?, ?> root;
  private @Nullable Map<@Nullable Object, Boolean> keys;
  private boolean size;
  private boolean whole;

  MapReads(Map<?, ?> root) {
    this.root = root;
  }

  void addKey(@Nullable Object key) {
    if (whole) {
      return;
    }
    if (!Keys.stable(key)) {
      whole = true;
      return;
    }
    try {
      if (keys == null) {
        keys = MapKind.of(root).newKeyed(root);
      }
      keys.put(key, true);
    } catch (RuntimeException e) {
      // A look-up may bear keys that a comparator refuses.
      whole = true;
    }
  }

  void addSize() {
    size = true;
  }

  void addWhole() {
    whole = true;
    keys = null;
  }

  boolean isEmpty() {
    return !whole && !size && keys == null;
  }

  boolean isWhole() {
    return whole;
  }

  @Nullable Conflict conflictWith(Writes writes) {
    if (whole) {
      return writes.inContent();
    }
    Conflict conflict = size ? writes.inSize() : null;
    if (conflict == null && keys != null) {
      for (Object key : keys.keySet()) {
        conflict = writes.atKey(key);
        if (conflict != null) {
          return conflict;
        }
      }
    }
    return conflict;
  }

  /** Adds to these what others are, except for the keys that {@code own} has changed. */
  void merge(MapReads others, MapState own) {
    if (own.isWiped()) {
      return;
    }
    if (others.whole) {
      addWhole();
    }
    size |= others.size;
    if (others.keys != null) {
      for (Object key : others.keys.keySet()) {
        if (own.changeOf(key) == null) {
          addKey(key);
        }
      }
    }
  }
}
