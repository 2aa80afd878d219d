package dev.deco.runtime.internal;

import java.util.Comparator;
import java.util.NavigableMap;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * A range of keys of a sorted map or set; without bounds, all of them.
 *
 * @param order how keys compare
 * @param from the lower bound; null for none
 * @param to the upper bound; null for none
 */
record KeyRange(Comparator<@Nullable Object> order, @Nullable Bound from, @Nullable Bound to) {
  /** An end of a range. */
  record Bound(@Nullable Object key, boolean inclusive) {}

  static KeyRange all(Comparator<@Nullable Object> order) {
    return new KeyRange(order, null, null);
  }

  boolean contains(@Nullable Object key) {
    if (from == null && to == null) {
      order.compare(key, key); // a key of another type, or null
    }
    return !isBelow(key) && !isAbove(key);
  }

  /** Whether a key is under the lower bound. */
  boolean isBelow(@Nullable Object key) {
    if (from == null) {
      return false;
    }
    int compared = order.compare(key, from.key);
    return compared < 0 || (compared == 0 && !from.inclusive);
  }

  /** Whether a key is over the upper bound. */
  boolean isAbove(@Nullable Object key) {
    if (to == null) {
      return false;
    }
    int compared = order.compare(key, to.key);
    return compared > 0 || (compared == 0 && !to.inclusive);
  }

  /** Whether no key can be in it. */
  boolean isVoid() {
    if (from == null || to == null) {
      return false;
    }
    int compared = order.compare(from.key, to.key);
    return compared > 0 || (compared == 0 && !(from.inclusive && to.inclusive));
  }

  /** The keys of this range that are lower than a key, or equal. */
  KeyRange upTo(@Nullable Object key, boolean inclusive) {
    order.compare(key, key);
    return isAbove(key) ? this : new KeyRange(order, from, new Bound(key, inclusive));
  }

  /** The keys of this range that are higher than a key, or equal. */
  KeyRange downTo(@Nullable Object key, boolean inclusive) {
    order.compare(key, key);
    return isBelow(key) ? this : new KeyRange(order, new Bound(key, inclusive), to);
  }

  /**
   * A view of the view that this range is.
   *
   * @param lower the new lower bound; null to keep that of this
   * @param upper the new upper bound; null to keep that of this
   * @throws IllegalArgumentException where the views of java.util throw it
   */
  KeyRange sub(@Nullable Bound lower, @Nullable Bound upper) {
    if (lower != null && upper != null) {
      if (order.compare(lower.key, upper.key) > 0 && from == null && to == null) {
        throw new IllegalArgumentException("fromKey > toKey");
      }
    } else {
      Bound only = lower == null ? upper : lower;
      if (only != null) {
        order.compare(only.key, only.key);
      }
    }
    check(lower, "fromKey");
    check(upper, "toKey");
    if (lower != null && upper != null && order.compare(lower.key, upper.key) > 0) {
      throw new IllegalArgumentException("fromKey > toKey");
    }
    return new KeyRange(order, lower == null ? from : lower, upper == null ? to : upper);
  }

  private void check(@Nullable Bound bound, String name) {
    if (bound != null && !(bound.inclusive ? contains(bound.key) : touches(bound.key))) {
      throw new IllegalArgumentException(name + " out of range");
    }
  }

  private boolean touches(@Nullable Object key) {
    return (from == null || order.compare(key, from.key) >= 0)
        && (to == null || order.compare(to.key, key) >= 0);
  }

  /** This range of a map. */
  <V extends @Nullable Object> NavigableMap<@Nullable Object, V> of(
      NavigableMap<@Nullable Object, V> map) {
    if (from != null && to != null) {
      return map.subMap(from.key, from.inclusive, to.key, to.inclusive);
    }
    if (from != null) {
      return map.tailMap(from.key, from.inclusive);
    }
    return to == null ? map : map.headMap(to.key, to.inclusive);
  }

  /** This range of a set. */
  NavigableSet<@Nullable Object> of(NavigableSet<@Nullable Object> set) {
    if (from != null && to != null) {
      return set.subSet(from.key, from.inclusive, to.key, to.inclusive);
    }
    if (from != null) {
      return set.tailSet(from.key, from.inclusive);
    }
    return to == null ? set : set.headSet(to.key, to.inclusive);
  }
}
