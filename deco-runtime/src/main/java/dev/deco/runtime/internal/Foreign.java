package dev.deco.runtime.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the methods of a container may run code that is not the platform's own, so that nobody
 * can tell what they touch. What keys, elements and comparators do does not count.
 */
enum Foreign {
  /** A container of the platform that stores its own elements, or a view or iterator of such. */
  NO,
  /** A wrapper: as foreign as what it wraps. */
  BEHIND,
  /** Any other class. */
  YES;

  /** Classes of java.util whose views and iterators are nested classes of their own. */
  private static final Set<String> STORES =
      Set.of(
          "ArrayDeque",
          "ArrayList",
          "Arrays",
          "EnumMap",
          "HashMap",
          "HashSet",
          "Hashtable",
          "IdentityHashMap",
          "ImmutableCollections",
          "JumboEnumSet",
          "KeyValueHolder",
          "LinkedHashMap",
          "LinkedHashSet",
          "LinkedList",
          "Optional",
          "OptionalDouble",
          "OptionalInt",
          "OptionalLong",
          "PriorityQueue",
          "RegularEnumSet",
          "Stack",
          "TreeMap",
          "TreeSet",
          "Vector",
          "WeakHashMap");

  private static final ClassValue<Foreign> CLASSES =
      new ClassValue<>() {
        @Override
        protected Foreign computeValue(Class<?> type) {
          return find(type);
        }
      };

  /** Whether methods of {@code container} may run foreign code. */
  static boolean is(@Nullable Object container) {
    if (container == null) {
      return false;
    }
    return switch (CLASSES.get(container.getClass())) {
      case NO -> false;
      case YES -> true;
      case BEHIND -> {
        Object behind = Storage.behind(container);
        yield behind == null || is(behind);
      }
    };
  }

  private static Foreign find(Class<?> type) {
    if (type.isArray() || Proxy.class.isAssignableFrom(type)) {
      return NO;
    }
    if (type.isHidden() || type.getClassLoader() != null) {
      return YES;
    }
    return switch (type.getPackageName()) {
      case "java.lang", "java.util.concurrent" -> NO;
      case "java.util" -> inUtil(type);
      default -> YES;
    };
  }

  private static Foreign inUtil(Class<?> type) {
    String name = type.getName().substring("java.util.".length());
    int end = name.indexOf('$');
    String outer = end < 0 ? name : name.substring(0, end);
    if (STORES.contains(outer) || name.startsWith("AbstractMap$Simple")) {
      return NO;
    }
    if (!outer.equals("Collections")) {
      return YES;
    }
    boolean container = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    String nested = name.substring(end + 1);
    if (container
        && (nested.startsWith("Empty")
            || nested.startsWith("Singleton")
            || nested.startsWith("Copies"))) {
      return NO;
    }
    boolean wraps =
        nested.startsWith("Unmodifiable")
            || nested.startsWith("Synchronized")
            || nested.startsWith("Checked");
    return container && wraps ? BEHIND : YES;
  }
}
