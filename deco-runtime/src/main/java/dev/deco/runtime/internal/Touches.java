package dev.deco.runtime.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the method of a ranged call declares that the call touches: ranges of some containers, and
 * other containers as a whole. Confined to the thread that spawns the call.
 */
public final class Touches {
  /** More is not worth telling apart. */
  private static final int MOST = 1 << 16;

  private static final int DEEPEST = 8;

  private final List<Declared> declared = new ArrayList<>(2);
  private final List<Touch> touches = new ArrayList<>(2);
  private boolean unknown;

  private record Declared(Object container, int from, int to, boolean write, boolean nested) {
    boolean whole() {
      return from == Integer.MIN_VALUE && to == Integer.MAX_VALUE;
    }
  }

  /** Indexes of one object that holds elements. */
  record Touch(Object root, int from, int to, boolean write) {}

  /**
   * Adds a range.
   *
   * @param container an array or container; null is nothing
   * @param write whether the call may write there
   * @param nested whether elements may be arrays or containers, whose content counts too
   */
  public void add(@Nullable Object container, int from, int to, boolean write, boolean nested) {
    if (container != null && from < to) {
      declared.add(new Declared(container, from, to, write, nested));
    }
  }

  /**
   * Looks at the containers as they are now.
   *
   * @param known what pending calls touch; null where others may write that, too
   */
  void resolve(@Nullable PendingRanges known) {
    touches.clear();
    unknown = false;
    for (Declared each : declared) {
      Object root = rootOf(each.container);
      if (root == null) {
        unknown = true;
        return;
      }
      touches.add(new Touch(root, each.from, each.to, each.write));
      // What is in it has been looked at, and nobody writes it while calls that read it are
      // pending.
      boolean seen = !each.write && each.whole() && known != null && known.readsAllOf(root);
      if (each.nested && !seen) {
        elements(each.container, each.from, each.to, each.write, 1);
      }
    }
  }

  /** Whether it cannot be told which objects hold the elements. */
  boolean unknown() {
    return unknown;
  }

  /** The objects that hold elements, each with its indexes, as {@link #resolve} has found them. */
  List<Touch> found() {
    return touches;
  }

  private static @Nullable Object rootOf(Object container) {
    return container.getClass().isArray() ? container : Storage.rootOf(container);
  }

  private void elements(Object container, int from, int to, boolean write, int depth) {
    if (container instanceof Object[] array) {
      for (int i = Math.max(0, from); i < Math.min(to, array.length); i++) {
        element(array[i], write, depth);
      }
    } else if (container instanceof List<?> list) {
      int end = Math.min(to, list.size());
      for (int i = Math.max(0, from); i < end; i++) {
        element(list.get(i), write, depth);
      }
    } else if (container instanceof Collection<?> elements) {
      elements.forEach(e -> element(e, write, depth));
    } else if (container instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            element(key, write, depth);
            element(value, write, depth);
          });
    }
  }

  private void element(@Nullable Object element, boolean write, int depth) {
    if (element == null || unknown || Shape.of(element) == Shape.PLAIN) {
      return;
    }
    Object root = rootOf(element);
    if (root == null || depth > DEEPEST || touches.size() >= MOST) {
      unknown = true;
      return;
    }
    touches.add(new Touch(root, Integer.MIN_VALUE, Integer.MAX_VALUE, write));
    elements(element, Integer.MIN_VALUE, Integer.MAX_VALUE, write, depth + 1);
  }
}
