package dev.deco.runtime.internal;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What sets the maps and sets of java.util apart: how keys are compared, and in which order they
 * come.
 */
enum MapKind {
  /** Hashed, in an order that depends on the history of the table. */
  HASHED,
  /** Hashed, without nulls. */
  HASHED_NO_NULLS,
  /** Hashed, in the order of insertion. */
  LINKED,
  /** Sorted by a comparator or by nature. */
  SORTED,
  /** Sorted by the order of the constants. */
  ENUM,
  /** Keys and values compared by identity. */
  IDENTITY;

  /** The kind of a map or set. */
  static MapKind of(Object root) {
    if (root instanceof LinkedHashMap || root instanceof LinkedHashSet) {
      return LINKED;
    }
    if (root instanceof SortedMap || root instanceof SortedSet) {
      return SORTED;
    }
    if (root instanceof IdentityHashMap) {
      return IDENTITY;
    }
    if (root instanceof EnumMap || root instanceof EnumSet) {
      return ENUM;
    }
    return root instanceof Hashtable || root instanceof ConcurrentHashMap
        ? HASHED_NO_NULLS
        : HASHED;
  }

  /** Whether an iterator notices that the map was changed under it, and throws. */
  boolean failsFast() {
    return this != ENUM && this != HASHED_NO_NULLS;
  }

  /** An empty map that compares keys as {@code root} does. */
  <V> Map<@Nullable Object, V> newKeyed(Object root) {
    return switch (this) {
      case SORTED -> new TreeMap<>(comparator(root));
      case IDENTITY -> new IdentityHashMap<>();
      default -> new HashMap<>();
    };
  }

  /** An empty map of the class of a map; for a set, as a map, an empty one of its class. */
  Map<@Nullable Object, @Nullable Object> newEmpty(Object root) {
    return root instanceof Set<?> set ? new SetAsMap(newLike(set)) : newLike((Map<?, ?>) root);
  }

  /** An empty map of the class of {@code root}, which refuses the keys that the root refuses. */
  Map<@Nullable Object, @Nullable Object> newLike(Map<?, ?> root) {
    return switch (this) {
      case LINKED -> new LinkedHashMap<>();
      case SORTED -> new TreeMap<>(comparator(root));
      case ENUM -> newEnum((EnumMap<?, ?>) root);
      case HASHED_NO_NULLS ->
          root instanceof Hashtable ? new Hashtable<>() : new ConcurrentHashMap<>();
      default -> newKeyed(root);
    };
  }

  /** An empty set of the class of {@code root}, which refuses the elements that the root does. */
  Set<@Nullable Object> newLike(Set<?> root) {
    return switch (this) {
      case LINKED -> new LinkedHashSet<>();
      case SORTED -> new TreeSet<>(comparator(root));
      case ENUM -> newEnum((EnumSet<?>) root);
      default -> new HashSet<>();
    };
  }

  /** By what the keys are sorted; null where they are not. */
  @Nullable Comparator<@Nullable Object> order(Object root) {
    return switch (this) {
      case SORTED -> {
        Comparator<@Nullable Object> comparator = comparator(root);
        yield comparator == null ? natural() : comparator;
      }
      case ENUM -> natural();
      default -> null;
    };
  }

  /** The comparator of a sorted map or set; null where its keys compare themselves. */
  @SuppressWarnings("unchecked") // it refuses keys of other types as the root does
  static @Nullable Comparator<@Nullable Object> comparator(Object root) {
    return (Comparator<@Nullable Object>)
        (root instanceof SortedMap<?, ?> map
            ? map.comparator()
            : ((SortedSet<?>) root).comparator());
  }

  @SuppressWarnings("unchecked") // keys without a comparator are comparable
  private static Comparator<@Nullable Object> natural() {
    return (a, b) ->
        ((Comparable<@Nullable Object>) Objects.requireNonNull(a))
            .compareTo(Objects.requireNonNull(b));
  }

  @SuppressWarnings("unchecked") // the map itself checks the class of each key
  private static Map<@Nullable Object, @Nullable Object> newEnum(EnumMap<?, ?> root) {
    EnumMap<?, ?> empty = root.clone();
    empty.clear();
    return (Map<@Nullable Object, @Nullable Object>) (Map<?, ?>) empty;
  }

  @SuppressWarnings("unchecked") // as above
  private static Set<@Nullable Object> newEnum(EnumSet<?> root) {
    EnumSet<?> empty = root.clone();
    empty.clear();
    return (Set<@Nullable Object>) (Set<?>) empty;
  }
}
