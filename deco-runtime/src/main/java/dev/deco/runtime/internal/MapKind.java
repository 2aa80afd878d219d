package dev.deco.runtime.internal;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What sets the maps of java.util apart: how keys are compared, and in which order they come. */
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

  static MapKind of(Map<?, ?> root) {
    if (root instanceof LinkedHashMap) {
      return LINKED;
    }
    if (root instanceof TreeMap) {
      return SORTED;
    }
    if (root instanceof IdentityHashMap) {
      return IDENTITY;
    }
    if (root instanceof EnumMap) {
      return ENUM;
    }
    return root instanceof Hashtable || root instanceof ConcurrentHashMap
        ? HASHED_NO_NULLS
        : HASHED;
  }

  /** An empty map that compares keys as {@code root} does. */
  <V> Map<@Nullable Object, V> newKeyed(Map<?, ?> root) {
    return switch (this) {
      case SORTED -> newSorted((TreeMap<?, ?>) root);
      case IDENTITY -> new IdentityHashMap<>();
      default -> new HashMap<>();
    };
  }

  /** An empty map of the class of {@code root}, which refuses the keys that the root refuses. */
  Map<@Nullable Object, @Nullable Object> newLike(Map<?, ?> root) {
    return switch (this) {
      case LINKED -> new LinkedHashMap<>();
      case ENUM -> newEnum((EnumMap<?, ?>) root);
      case HASHED_NO_NULLS ->
          root instanceof Hashtable ? new Hashtable<>() : new ConcurrentHashMap<>();
      default -> newKeyed(root);
    };
  }

  /** By what the entries are sorted; null where they are not. */
  @Nullable Comparator<@Nullable Object> order(Map<?, ?> root) {
    return switch (this) {
      case SORTED -> orderOf((TreeMap<?, ?>) root);
      case ENUM -> natural();
      default -> null;
    };
  }

  @SuppressWarnings("unchecked") // the comparator refuses keys of other types as the root does
  private static <V> Map<@Nullable Object, V> newSorted(TreeMap<?, ?> root) {
    return new TreeMap<>(((TreeMap<Object, ?>) root).comparator());
  }

  @SuppressWarnings("unchecked") // as above
  private static Comparator<@Nullable Object> orderOf(TreeMap<?, ?> root) {
    Comparator<?> comparator = root.comparator();
    return comparator == null ? natural() : (Comparator<@Nullable Object>) comparator;
  }

  @SuppressWarnings("unchecked") // keys without a comparator are comparable
  private static Comparator<@Nullable Object> natural() {
    return (a, b) -> ((Comparable<@Nullable Object>) Objects.requireNonNull(a)).compareTo(b);
  }

  @SuppressWarnings("unchecked") // the map itself checks the class of each key
  private static Map<@Nullable Object, @Nullable Object> newEnum(EnumMap<?, ?> root) {
    EnumMap<?, ?> empty = root.clone();
    empty.clear();
    return (Map<@Nullable Object, @Nullable Object>) (Map<?, ?>) empty;
  }
}
