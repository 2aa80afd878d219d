package dev.deco.runtime.internal;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints an object graph with the class of each container, its elements in order, and where an
 * object comes again: two graphs print alike if and only if a program could not tell them apart.
 */
final class GraphPrinter {
  private final Map<Object, Integer> numbers = new IdentityHashMap<>();
  private final StringBuilder text = new StringBuilder();

  static String print(@Nullable Object root) {
    GraphPrinter printer = new GraphPrinter();
    printer.visit(root);
    return printer.text.toString();
  }

  private void visit(@Nullable Object object) {
    boolean container =
        object instanceof Collection<?>
            || object instanceof Map<?, ?>
            || (object != null && object.getClass().isArray());
    if (object == null || !container) {
      text.append(object);
      return;
    }
    Integer number = numbers.get(object);
    if (number != null) {
      text.append('#').append(number);
      return;
    }
    numbers.put(object, numbers.size());
    text.append('#').append(numbers.size() - 1).append('=');
    text.append(object.getClass().getSimpleName())
        .append(object instanceof Proxy p ? "@" + System.identityHashCode(p.isolation()) : "")
        .append("[");
    if (object instanceof Collection<?> list) {
      try {
        list.forEach(this::visitElement);
      } catch (ConcurrentModificationException e) {
        text.append("changed"); // a sub-list whose list was changed
      }
    } else if (object instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        visit(entry.getKey());
        text.append(':');
        visitElement(entry.getValue());
      }
    } else {
      for (int i = 0; i < Array.getLength(object); i++) {
        visitElement(Array.get(object, i));
      }
    }
    text.append(']');
  }

  private void visitElement(@Nullable Object element) {
    visit(element);
    text.append(' ');
  }
}
