package dev.deco.hazelcast.internal.wire;

import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The classes of which a stream may have objects, besides those of the platform that always may:
 * those that generated code names, what these declare as their fields, what sealed ones permit, and
 * what the user allows. Immutable.
 */
public final class Allowed {
  /** Nothing but the platform's own. */
  public static final Allowed NONE = new Allowed(Set.of(), List.of());

  private final Set<String> names;
  private final List<String> patterns;

  private Allowed(Set<String> names, List<String> patterns) {
    this.names = names;
    this.patterns = patterns;
  }

  /**
   * Follows declarations.
   *
   * @param roots classes that are named
   * @param patterns what the user allows: names of classes, or of packages with {@code .*}
   */
  public static Allowed of(Collection<Class<?>> roots, List<String> patterns) {
    Set<String> names = new HashSet<>();
    ArrayDeque<Type> todo = new ArrayDeque<>(roots);
    Set<Type> seen = new HashSet<>();
    while (!todo.isEmpty()) {
      Type type = todo.pop();
      if (!seen.add(type)) {
        continue;
      }
      if (type instanceof Class<?> named) {
        follow(named, names, todo);
      } else if (type instanceof ParameterizedType parameterized) {
        todo.add(parameterized.getRawType());
        todo.addAll(List.of(parameterized.getActualTypeArguments()));
      } else if (type instanceof GenericArrayType array) {
        todo.add(array.getGenericComponentType());
      } else if (type instanceof TypeVariable<?> variable) {
        todo.addAll(List.of(variable.getBounds()));
      } else if (type instanceof WildcardType wildcard) {
        todo.addAll(List.of(wildcard.getUpperBounds()));
        todo.addAll(List.of(wildcard.getLowerBounds()));
      }
    }
    return new Allowed(Set.copyOf(names), List.copyOf(patterns));
  }

  private static void follow(Class<?> type, Set<String> names, ArrayDeque<Type> todo) {
    if (type.isArray()) {
      todo.add(type.getComponentType());
      return;
    }
    if (type.isPrimitive() || ofPlatform(type)) {
      return;
    }
    names.add(type.getName());
    Class<?>[] permitted = type.getPermittedSubclasses();
    if (permitted != null) {
      todo.addAll(List.of(permitted));
    }
    Type parent = type.getGenericSuperclass();
    if (parent != null) {
      todo.add(parent);
    }
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
        todo.add(field.getGenericType());
      }
    }
  }

  static boolean ofPlatform(Class<?> type) {
    String name = type.getName();
    return name.startsWith("java.")
        || name.startsWith("javax.")
        || name.startsWith("jdk.")
        || name.startsWith("sun.");
  }

  /** What either allows. */
  public Allowed or(Allowed other) {
    if (other == this || names.containsAll(other.names) && patterns.containsAll(other.patterns)) {
      return this;
    }
    Set<String> all = new HashSet<>(names);
    all.addAll(other.names);
    List<String> both = new ArrayList<>(patterns);
    both.addAll(other.patterns);
    return new Allowed(Set.copyOf(all), List.copyOf(both));
  }

  /**
   * Whether objects of a class may be read.
   *
   * @param name its binary name; not that of an array
   */
  boolean allows(String name) {
    if (names.contains(name)) {
      return true;
    }
    for (String pattern : patterns) {
      if (pattern.endsWith("*")
          ? name.startsWith(pattern.substring(0, pattern.length() - 1))
          : name.equals(pattern)) {
        return true;
      }
    }
    return false;
  }
}
