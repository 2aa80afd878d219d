package dev.deco.runtime.internal;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What arguments looked like when the first call got at them: in check mode, what the caller
 * changes before it waits is found by comparing. Thread-safe.
 */
final class Snapshots {
  private final Map<Object, Snapshot> taken = new IdentityHashMap<>();

  private record Snapshot(Object content, EarlyCall<?> call) {}

  /** Remembers an array or a container as it is, unless it is known. */
  synchronized void take(Object root, EarlyCall<?> call) {
    if (!taken.containsKey(root)) {
      Object content = contentOf(root);
      if (content != null) {
        taken.put(root, new Snapshot(content, call));
      }
    }
  }

  /** Reports what has changed, and forgets all; what is expected to have changed does not count. */
  synchronized void compare(Predicate<Object> expected) {
    Map<Object, Snapshot> all = new IdentityHashMap<>(taken);
    taken.clear();
    all.forEach(
        (root, snapshot) -> {
          Object now = contentOf(root);
          if (now != null && !expected.test(root)) {
            Conflict change = difference(root, snapshot.content, now, snapshot.call);
            if (change != null) {
              Home.changed(snapshot.call, change);
            }
          }
        });
  }

  /** A copy of what an object holds, as an array; null where it cannot be told. */
  private static @Nullable Object contentOf(Object root) {
    try {
      if (root.getClass().isArray()) {
        int length = Array.getLength(root);
        Object copy = Array.newInstance(root.getClass().getComponentType(), length);
        System.arraycopy(root, 0, copy, 0, length);
        return copy;
      }
      if (root instanceof Map<?, ?> map) {
        return map.entrySet().stream().flatMap(e -> Stream.of(e.getKey(), e.getValue())).toArray();
      }
      return root instanceof Collection<?> elements ? elements.toArray() : null;
    } catch (RuntimeException e) {
      // It changes at this very moment, or does not want to be looked at.
      return null;
    }
  }

  private static @Nullable Conflict difference(
      Object root, Object then, Object now, Object writer) {
    int length = Array.getLength(then);
    if (length != Array.getLength(now)) {
      return Conflict.inSize(root, writer);
    }
    boolean objects = then instanceof Object[];
    for (int i = 0; i < length; i++) {
      Object before = Array.get(then, i);
      Object after = Array.get(now, i);
      if (objects ? before != after : !Objects.equals(before, after)) {
        boolean indexed = root.getClass().isArray() || root instanceof java.util.List;
        return indexed ? Conflict.atKey(root, i, writer) : Conflict.inContent(root, writer);
      }
    }
    return null;
  }
}
