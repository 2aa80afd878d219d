package dev.deco.runtime.internal;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Whether looking into a LinkedHashMap leaves it as it is. */
final class InsertionOrder {
  private static final int SMALL = 32;

  private static final Map<Key, Boolean> KNOWN = new ConcurrentHashMap<>();
  private static final ReferenceQueue<Object> GONE = new ReferenceQueue<>();

  private InsertionOrder() {}

  /**
   * Whether a map is in the order of insertion. In the order of access, which no method tells, each
   * look-up moves an entry, so that no two calls may read it at the same time.
   */
  static boolean isIn(LinkedHashMap<?, ?> map) {
    if (map.size() <= SMALL) {
      return tryOut(map);
    }
    // A map keeps its order for life, and trying takes time in proportion to its size.
    for (Reference<?> gone = GONE.poll(); gone != null; gone = GONE.poll()) {
      KNOWN.remove(gone);
    }
    Key key = new Key(map);
    Boolean known = KNOWN.get(key);
    if (known == null) {
      known = tryOut(map);
      KNOWN.put(key, known);
    }
    return known;
  }

  // A clone has the order of its original.
  private static boolean tryOut(LinkedHashMap<?, ?> map) {
    @SuppressWarnings("unchecked") // it is emptied before anything else
    Map<Object, @Nullable Object> clone = (Map<Object, @Nullable Object>) map.clone();
    clone.clear();
    Object first = new Object();
    clone.put(first, null);
    clone.put(new Object(), null);
    clone.get(first);
    return clone.keySet().iterator().next() == first;
  }

  /** A map by its identity. */
  private static final class Key extends WeakReference<Object> {
    private final int hash;

    Key(Object map) {
      super(map, GONE);
      hash = System.identityHashCode(map);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other || (other instanceof Key key && get() != null && get() == key.get());
    }
  }
}
