package dev.deco.runtime.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The read-only wrappers of {@link Collections}. */
final class ReadOnly {
  private static final String PREFIX = "java.util.Collections$Unmodifiable";

  private ReadOnly() {}

  /** Whether a class is that of such a wrapper. */
  static boolean is(Class<?> type) {
    String name = type.getName();
    return name.startsWith(PREFIX)
        && switch (name.substring(PREFIX.length())) {
          case "Collection",
              "List",
              "RandomAccessList",
              "Set",
              "SortedSet",
              "NavigableSet",
              "Map",
              "SortedMap",
              "NavigableMap" ->
              true;
          default -> false;
        };
  }

  /**
   * A wrapper like another.
   *
   * @param wrapper of a class that {@link #is}
   * @param behind what it is to wrap
   * @return null where that is of another type
   */
  static @Nullable Object like(Object wrapper, Object behind) {
    if (wrapper instanceof NavigableMap<?, ?>) {
      return behind instanceof NavigableMap<?, ?> map
          ? Collections.unmodifiableNavigableMap(map)
          : null;
    }
    if (wrapper instanceof SortedMap<?, ?>) {
      return behind instanceof SortedMap<?, ?> map ? Collections.unmodifiableSortedMap(map) : null;
    }
    if (wrapper instanceof Map<?, ?>) {
      return behind instanceof Map<?, ?> map ? Collections.unmodifiableMap(map) : null;
    }
    if (wrapper instanceof NavigableSet<?>) {
      return behind instanceof NavigableSet<?> set
          ? Collections.unmodifiableNavigableSet(set)
          : null;
    }
    if (wrapper instanceof SortedSet<?>) {
      return behind instanceof SortedSet<?> set ? Collections.unmodifiableSortedSet(set) : null;
    }
    if (wrapper instanceof Set<?>) {
      return behind instanceof Set<?> set ? Collections.unmodifiableSet(set) : null;
    }
    if (wrapper instanceof List<?>) {
      return behind instanceof List<?> list ? Collections.unmodifiableList(list) : null;
    }
    return behind instanceof Collection<?> collection
        ? Collections.unmodifiableCollection(collection)
        : null;
  }
}
