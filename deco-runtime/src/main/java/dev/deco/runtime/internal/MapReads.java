package dev.deco.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a call read of a map or set: keys, which includes that one is absent, ranges of sorted keys,
 * the size, or all of it.
 */
final class MapReads {
  private static final int MOST_RANGES = 64;

  private final Object root;
  private final List<KeyRange> ranges = new ArrayList<>(0);
  private @Nullable Map<@Nullable Object, Boolean> keys;
  private boolean size;
  private boolean whole;

  MapReads(Object root) {
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

  void addRange(KeyRange range) {
    if (whole) {
      return;
    }
    boolean unbounded = range.from() == null && range.to() == null;
    if (unbounded || ranges.size() == MOST_RANGES || !stable(range.from()) || !stable(range.to())) {
      addWhole();
    } else {
      ranges.add(range);
    }
  }

  private static boolean stable(KeyRange.@Nullable Bound bound) {
    return bound == null || Keys.stable(bound.key());
  }

  void addSize() {
    size = true;
  }

  void addWhole() {
    whole = true;
    keys = null;
    ranges.clear();
  }

  boolean isEmpty() {
    return !whole && !size && keys == null && ranges.isEmpty();
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
    for (KeyRange range : ranges) {
      conflict = conflict == null ? writes.inKeys(range) : conflict;
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
    others.ranges.forEach(this::addRange);
  }
}
