package dev.deco.hazelcast.internal.wire;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stand-in until the runtime has it. */
final class HashTables {
  private HashTables() {}

  static int length(Object table) {
    int size = table instanceof Map<?, ?> m ? m.size() : ((Collection<?>) table).size();
    return Math.max(16, Integer.highestOneBit((int) (size / 0.75f) + 1) * 2);
  }

  static HashMap<@Nullable Object, @Nullable Object> map(int length) {
    return new HashMap<>(length);
  }

  static HashSet<@Nullable Object> set(int length) {
    return new HashSet<>(length);
  }

  static @Nullable Object behind(Object wrapper) {
    return null;
  }
}
