package dev.deco.runtime.internal;

import java.lang.ref.Reference;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.Spliterator;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.BaseStream;

/**
 * How a call meets an object, by its exact class: a subclass may store its elements anywhere, and a
 * view stores them in another object, so only classes whose storage is known have proxies.
 */
enum Shape {
  /** Anything that is no container: values, and objects of the user's classes. */
  PLAIN,
  /** An array. */
  ARRAY,
  /** A list that stores its own elements. */
  LIST,
  /** A map that stores its own entries. */
  MAP,
  /** A set that stores its own elements. */
  SET,
  /** An {@code ArrayDeque}. */
  DEQUE,
  /** A {@code PriorityQueue}. */
  HEAP,
  /** {@code Arrays.asList}: a list whose elements are those of an array. */
  FIXED_LIST,
  /** {@code List.of} and its kin. */
  IMMUTABLE_LIST,
  /** {@code Map.of} and its kin. */
  IMMUTABLE_MAP,
  /** {@code Set.of} and its kin. */
  IMMUTABLE_SET,
  /** {@code Collections.unmodifiableList} and its kin. */
  READ_ONLY,
  /** {@code Optional} and {@code Map.entry}: immutable, but what they hold need not be. */
  HOLDER,
  /** A proxy of some call. */
  PROXY,
  /** A container of unknown storage, a view, an iterator, a stream. */
  OPAQUE;

  private static final Set<Class<?>> LISTS =
      Set.of(ArrayList.class, LinkedList.class, Vector.class);
  private static final Set<Class<?>> MAPS =
      Set.of(
          HashMap.class,
          LinkedHashMap.class,
          TreeMap.class,
          Hashtable.class,
          IdentityHashMap.class,
          EnumMap.class,
          ConcurrentHashMap.class);
  private static final Set<Class<?>> SETS =
      Set.of(
          HashSet.class,
          LinkedHashSet.class,
          TreeSet.class,
          EnumSet.noneOf(Shape.class).getClass());
  private static final Set<Class<?>> HOLDERS =
      Set.of(Optional.class, AbstractMap.SimpleImmutableEntry.class, Map.entry("", "").getClass());
  private static final Set<String> IMMUTABLE =
      Set.of("Empty", "Singleton", "Copies"); // and then List, Map or Set

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return find(type);
        }
      };

  static Shape of(Object object) {
    return SHAPES.get(object.getClass());
  }

  private static Shape find(Class<?> type) {
    if (type.isArray()) {
      return ARRAY;
    }
    if (Proxy.class.isAssignableFrom(type)) {
      return PROXY;
    }
    if (LISTS.contains(type)) {
      return LIST;
    }
    if (MAPS.contains(type)) {
      return MAP;
    }
    if (SETS.contains(type) || type.getName().equals("java.util.JumboEnumSet")) {
      return SET;
    }
    if (type == ArrayDeque.class || type == PriorityQueue.class) {
      return type == ArrayDeque.class ? DEQUE : HEAP;
    }
    if (HOLDERS.contains(type)) {
      return HOLDER;
    }
    if (type.getClassLoader() == null && type.getName().startsWith("java.util.")) {
      return findNested(type);
    }
    return container(type) ? OPAQUE : PLAIN;
  }

  // The nested classes of java.util have no public names.
  private static Shape findNested(Class<?> type) {
    String name = type.getName().substring("java.util.".length());
    String nested = name.substring(name.indexOf('$') + 1);
    if (name.startsWith("ImmutableCollections$") || immutableCollection(name, nested)) {
      if (List.class.isAssignableFrom(type)) {
        return IMMUTABLE_LIST;
      }
      if (Map.class.isAssignableFrom(type)) {
        return IMMUTABLE_MAP;
      }
      if (Set.class.isAssignableFrom(type)) {
        return IMMUTABLE_SET;
      }
    }
    if (name.equals("Arrays$ArrayList")) {
      return FIXED_LIST;
    }
    if (ReadOnly.is(type)) {
      return READ_ONLY;
    }
    return container(type) ? OPAQUE : PLAIN;
  }

  private static boolean immutableCollection(String name, String nested) {
    return name.startsWith("Collections$")
        && (IMMUTABLE.stream().anyMatch(nested::startsWith) || nested.contains("$Empty"));
  }

  private static boolean container(Class<?> type) {
    return Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type)
        || Map.Entry.class.isAssignableFrom(type)
        || Iterator.class.isAssignableFrom(type)
        || Enumeration.class.isAssignableFrom(type)
        || Spliterator.class.isAssignableFrom(type)
        || BaseStream.class.isAssignableFrom(type)
        || Reference.class.isAssignableFrom(type);
  }
}
