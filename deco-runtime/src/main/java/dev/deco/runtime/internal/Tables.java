package dev.deco.runtime.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Hash tables that are to be built again in another JVM. */
public final class Tables {
  private Tables() {}

  /** The length of a table as a number; negative where it cannot be told, or does not suffice. */
  public static int length(Object container) {
    return TableCopy.length(container);
  }

  /** An empty map with a table of a length. */
  public static HashMap<@Nullable Object, @Nullable Object> map(int length) {
    return TableCopy.map(length);
  }

  /** An empty set with a table of a length. */
  public static HashSet<@Nullable Object> set(int length) {
    return TableCopy.set(length);
  }

  /** Whether looking into a map leaves it as it is. */
  public static boolean inInsertionOrder(LinkedHashMap<?, ?> map) {
    return InsertionOrder.isIn(map);
  }

  /** What the order of a container and the hash codes of its keys come to. */
  public static long fingerprint(Object container) {
    if (container instanceof SortedMap<?, ?>
        || container instanceof SortedSet<?>
        || container instanceof LinkedHashMap<?, ?>
        || container instanceof LinkedHashSet<?>) {
      return 0;
    }
    if (container instanceof IdentityHashMap<?, ?>) {
      return System.identityHashCode(container);
    }
    Collection<?> keys = Collections.emptyList();
    if (container instanceof Map<?, ?> map) {
      keys = map.keySet();
    } else if (container instanceof Set<?> set) {
      keys = set;
    }
    long all = keys.size();
    for (Object key : keys) {
      all = all * 0x5DEECE66DL + (key == null ? 0 : key.hashCode());
    }
    return all;
  }

  /** What holds the elements of a wrapper; null where that cannot be told. */
  public static @Nullable Object behind(Object wrapper) {
    return Storage.behind(wrapper);
  }
}
