package dev.deco.runtime.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** The same as plain data; keys as others see them. */
  @Nullable Object[] image() {
    @Nullable Object[] bounds = new @Nullable Object[4 * ranges.size()];
    int at = 0;
    for (KeyRange range : ranges) {
      for (KeyRange.Bound bound : new KeyRange.@Nullable Bound[] {range.from(), range.to()}) {
        bounds[at++] = bound == null ? null : bound.inclusive();
        bounds[at++] = bound == null ? null : Keys.rooted(bound.key());
      }
    }
    @Nullable Object[] single = keys == null ? null : keys.keySet().toArray();
    if (single != null) {
      Arrays.setAll(single, i -> Keys.rooted(single[i]));
    }
    return new @Nullable Object[] {whole, size, single, bounds};
  }

  /** Takes over what {@link #image} has given. */
  void restore(@Nullable Object[] image) {
    whole = Images.flag(image[0]);
    size = Images.flag(image[1]);
    if (image[2] != null) {
      for (Object key : Images.tree(image[2])) {
        addKey(key);
      }
    }
    @Nullable Object[] bounds = Images.tree(image[3]);
    for (int at = 0; at < bounds.length; at += 4) {
      Comparator<@Nullable Object> order = Objects.requireNonNull(MapKind.of(root).order(root));
      KeyRange.Bound from = bound(bounds[at], bounds[at + 1]);
      addRange(new KeyRange(order, from, bound(bounds[at + 2], bounds[at + 3])));
    }
  }

  private static KeyRange.@Nullable Bound bound(@Nullable Object inclusive, @Nullable Object key) {
    return inclusive == null ? null : new KeyRange.Bound(key, Images.flag(inclusive));
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
