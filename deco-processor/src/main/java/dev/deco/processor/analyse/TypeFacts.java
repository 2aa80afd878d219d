package dev.deco.processor.analyse;

import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What static types say about aliases. Two references whose types cannot belong to one object do
 * not alias; that holds as long as the program has no unchecked casts between unrelated type
 * arguments.
 */
final class TypeFacts {
  private static final Set<String> ATOMICS =
      Set.of("java.util.concurrent.atomic", "java.util.concurrent.locks");

  private TypeFacts() {}

  /** Whether one object may be seen under both types. */
  static boolean compatible(TypeRef a, TypeRef b) {
    if (a.sharing() == Sharing.IMMUTABLE || b.sharing() == Sharing.IMMUTABLE) {
      return false;
    }
    if (a instanceof TypeRef.Array x && b instanceof TypeRef.Array y) {
      return sameElements(x.component(), y.component());
    }
    if (a instanceof TypeRef.Array array) {
      return arrayWith(array, b);
    }
    if (b instanceof TypeRef.Array array) {
      return arrayWith(array, a);
    }
    if (a.sharing() == Sharing.LIST && b.sharing() == Sharing.LIST
        || a.sharing() == Sharing.MAP && b.sharing() == Sharing.MAP) {
      return !standard(a) || !standard(b) || sameArguments(arguments(a), arguments(b));
    }
    boolean listAndMap =
        a.sharing() == Sharing.LIST && b.sharing() == Sharing.MAP
            || a.sharing() == Sharing.MAP && b.sharing() == Sharing.LIST;
    return !listAndMap;
  }

  /** A list may be a view of an array of its elements; an interface may hide an array. */
  private static boolean arrayWith(TypeRef.Array array, TypeRef other) {
    return switch (other.sharing()) {
      case MAP, CONCURRENT -> false;
      case LIST, COLLECTION, CONTAINER -> {
        List<TypeRef> arguments = arguments(other);
        // A list may be a view of an array of primitives, as in several libraries.
        yield arguments.size() != 1 || sameElements(boxed(array.component()), arguments.get(0));
      }
      default -> true;
    };
  }

  /** A class of the user may give the parameters of a collection another meaning. */
  private static boolean standard(TypeRef type) {
    return type instanceof TypeRef.Declared declared && declared.packageName().equals("java.util");
  }

  private static TypeRef boxed(TypeRef type) {
    if (!(type instanceof TypeRef.Primitive primitive)) {
      return type;
    }
    String name =
        switch (primitive.keyword()) {
          case "int" -> "Integer";
          case "char" -> "Character";
          default ->
              Character.toUpperCase(primitive.keyword().charAt(0))
                  + primitive.keyword().substring(1);
        };
    return new TypeRef.Declared("java.lang", List.of(name), List.of(), Sharing.IMMUTABLE, true);
  }

  private static boolean sameArguments(List<TypeRef> a, List<TypeRef> b) {
    if (a.isEmpty() || a.size() != b.size()) {
      return true;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!sameElements(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether containers of {@code a} and of {@code b} may be one container. */
  private static boolean sameElements(TypeRef a, TypeRef b) {
    if (a.primitive() || b.primitive()) {
      return a.equals(b);
    }
    if (a instanceof TypeRef.Wildcard || b instanceof TypeRef.Wildcard) {
      return true;
    }
    boolean fixed = a.sharing() == Sharing.IMMUTABLE && b.sharing() == Sharing.IMMUTABLE;
    if (fixed && a instanceof TypeRef.Declared x && b instanceof TypeRef.Declared y) {
      // All such classes are final, but for some interfaces.
      boolean open =
          x.packageName().startsWith("java.time") && y.packageName().startsWith("java.time");
      return open || x.qualifiedName().equals(y.qualifiedName());
    }
    return a.sharing() == Sharing.IMMUTABLE || b.sharing() == Sharing.IMMUTABLE
        ? a.sharing() == Sharing.PLAIN || b.sharing() == Sharing.PLAIN || fixed
        : compatible(a, b);
  }

  /**
   * The types of the objects that can be reached from one of type {@code type}, itself included;
   * null when it may be any.
   */
  static @Nullable List<TypeRef> reachable(TypeRef type) {
    List<TypeRef> found = new ArrayList<>();
    return collect(type, found) ? found : null;
  }

  private static boolean collect(TypeRef type, List<TypeRef> found) {
    if (type.sharing() == Sharing.IMMUTABLE) {
      return true;
    }
    if (type instanceof TypeRef.Array array) {
      found.add(type);
      return collect(array.component(), found);
    }
    if (type instanceof TypeRef.Wildcard wildcard) {
      return wildcard.upper() != null && collect(wildcard.upper(), found);
    }
    if (type instanceof TypeRef.Declared declared && declared.sharing() != Sharing.PLAIN) {
      found.add(type);
      if (ATOMICS.contains(declared.packageName()) && declared.arguments().isEmpty()) {
        return true;
      }
      return !declared.arguments().isEmpty()
          && declared.arguments().stream().allMatch(argument -> collect(argument, found));
    }
    if (type instanceof TypeRef.Declared declared && flatClass(declared)) {
      found.add(type);
      return true;
    }
    return false;
  }

  /** Whether objects of the user's classes, with fields, may be reached from {@code type}. */
  static boolean reachesFields(@Nullable TypeRef type) {
    return type == null || reachable(type) == null;
  }

  /** Mutable classes of the platform that hold no references to other mutable objects. */
  private static boolean flatClass(TypeRef.Declared type) {
    return Flat.contains(type) || type.qualifiedName().equals("java.io.PrintStream");
  }

  private static List<TypeRef> arguments(TypeRef type) {
    return type instanceof TypeRef.Declared declared ? declared.arguments() : List.of();
  }

  /** Whether every object that can be reached from {@code type} is one the runtime tracks. */
  static boolean tracked(@Nullable TypeRef type) {
    List<TypeRef> reachable = type == null ? null : reachable(type);
    return reachable != null && reachable.stream().allMatch(t -> t.sharing().tracked());
  }

  /** Whether the runtime may keep track of some of the objects that {@code content} means. */
  static boolean mayBeTracked(Place.Content content) {
    TypeRef type = content.region().type();
    List<TypeRef> reachable = type == null ? null : reachable(type);
    return reachable == null
        || (content.deep() ? reachable : reachable.subList(0, 1))
            .stream().anyMatch(t -> t.sharing().tracked() || t.sharing() == Sharing.CONTAINER);
  }
}
