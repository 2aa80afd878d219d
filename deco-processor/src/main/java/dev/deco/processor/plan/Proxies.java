package dev.deco.processor.plan;

import dev.deco.processor.model.TypeRef;
import java.util.Set;

/** Which types the runtime's proxies have. */
public final class Proxies {
  private static final Set<String> INTERFACES =
      Set.of(
          "java.util.List",
          "java.util.Map",
          "java.util.SortedMap",
          "java.util.NavigableMap",
          "java.util.Set",
          "java.util.SortedSet",
          "java.util.NavigableSet",
          "java.util.Queue",
          "java.util.Deque",
          "java.util.Collection",
          "java.lang.Iterable",
          "java.util.RandomAccess");
  private static final Set<String> OPEN_TYPES =
      Set.of(
          "java.lang.Object",
          "java.lang.Comparable",
          "java.lang.Cloneable",
          "java.io.Serializable",
          "java.util.RandomAccess");

  private Proxies() {}

  /** Whether a proxy can stand for an object where this type is declared. */
  public static boolean stand(TypeRef type) {
    return type instanceof TypeRef.Declared declared
        && INTERFACES.contains(declared.qualifiedName());
  }

  /** Whether an object of the type may be one that a proxy stands for. */
  public static boolean mayBe(TypeRef type) {
    return switch (type.sharing()) {
      case LIST, MAP, COLLECTION, CONTAINER -> true;
      case PLAIN ->
          !(type instanceof TypeRef.Declared declared)
              || OPEN_TYPES.contains(declared.qualifiedName());
      case IMMUTABLE, ARRAY, CONCURRENT -> false;
    };
  }
}
