package dev.deco.runtime.internal;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Immutable containers with other elements. */
final class Rebuilt {
  private Rebuilt() {}

  /** A list, set, Optional or entry like another. */
  static Object of(Object model, List<@Nullable Object> content) {
    if (model instanceof Optional<?>) {
      return Optional.ofNullable(content.get(0));
    }
    if (model instanceof Map.Entry<?, ?>) {
      return entry(model, content.get(0), content.get(1));
    }
    if (model instanceof Set<?>) {
      return isOf(model) ? Set.of(content.toArray()) : Collections.singleton(content.get(0));
    }
    return list((List<?>) model, content);
  }

  /** A map like another. */
  static Object map(Object model, Map<@Nullable Object, @Nullable Object> content) {
    if (isOf(model)) {
      return Map.copyOf(content);
    }
    Iterator<Map.Entry<@Nullable Object, @Nullable Object>> entries = content.entrySet().iterator();
    Map.Entry<@Nullable Object, @Nullable Object> entry = entries.next();
    return Collections.singletonMap(entry.getKey(), entry.getValue());
  }

  private static Object entry(Object model, @Nullable Object key, @Nullable Object value) {
    boolean simple = model instanceof AbstractMap.SimpleImmutableEntry<?, ?>;
    return simple ? new AbstractMap.SimpleImmutableEntry<>(key, value) : Map.entry(key, value);
  }

  private static Object list(List<?> model, List<@Nullable Object> content) {
    if (!isOf(model)) {
      // Collections.nCopies, of which singletonList is one.
      return Collections.nCopies(content.size(), content.get(0));
    }
    Object[] elements = content.toArray();
    return refusesNull(model) ? List.of(elements) : Arrays.stream(elements).toList();
  }

  // Lists of Stream.toList may hold null, and can be asked for it.
  private static boolean refusesNull(List<?> model) {
    try {
      boolean ignored = model.contains(null);
      return false;
    } catch (NullPointerException e) {
      return true;
    }
  }

  private static boolean isOf(Object model) {
    return model.getClass().getName().startsWith("java.util.ImmutableCollections$");
  }
}
