package dev.deco.runtime.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The arguments that a call was given as they are because it only reads them. Their whole content
 * counts as read, that of arrays in arrays too; nothing is noted for single reads.
 */
final class PlainReads {
  private static final Set<Class<?>> SUITABLE =
      Set.of(
          ArrayList.class,
          LinkedList.class,
          HashMap.class,
          LinkedHashMap.class,
          TreeMap.class,
          HashSet.class,
          LinkedHashSet.class,
          TreeSet.class,
          ArrayDeque.class,
          PriorityQueue.class);

  private final List<Object> roots = new ArrayList<>(2);

  /** Whether the call was told to read elements where it can. */
  private boolean elementwise;

  /** Whether a list or map has storage of its own, so that no other object can change it. */
  static boolean suits(Object object) {
    return SUITABLE.contains(object.getClass());
  }

  boolean isEmpty() {
    return roots.isEmpty();
  }

  /** Whether another run was given the very same arguments. */
  boolean sameAs(PlainReads other) {
    int size = roots.size();
    if (size != other.roots.size() || elementwise != other.elementwise) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (roots.get(i) != other.roots.get(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Adds the arguments to a set of objects.
   *
   * @return false where that would not be all: arrays hold further ones
   */
  boolean addTo(Set<Object> all) {
    for (Object root : roots) {
      if (root instanceof Object[]) {
        return false;
      }
      all.add(root);
    }
    return true;
  }

  /** Begins anew. */
  void clear(boolean byElement) {
    roots.clear();
    elementwise = byElement;
  }

  /** The arguments. */
  List<Object> roots() {
    return roots;
  }

  void add(Object root) {
    roots.add(root);
  }

  boolean include(Object object) {
    for (Object root : roots) {
      if (within(root, object)) {
        return true;
      }
    }
    return false;
  }

  private static boolean within(Object root, Object object) {
    if (root == object) {
      return true;
    }
    if (root instanceof Object[] array && array.getClass().getComponentType().isArray()) {
      for (Object inner : array) {
        if (inner != null && within(inner, object)) {
          return true;
        }
      }
    }
    return false;
  }

  @Nullable Conflict conflictWith(WriteSet written) {
    Object everything = written.everything();
    for (Object root : roots) {
      if (everything != null) {
        return Conflict.inContent(root, everything);
      }
      Conflict conflict = conflict(root, written);
      if (conflict != null) {
        return conflict;
      }
    }
    return null;
  }

  private @Nullable Conflict conflict(Object object, WriteSet written) {
    Writes writes = written.find(object);
    Conflict found = writes == null ? null : writes.inContent();
    if (found != null && writes != null && writes.whole() == null && !elementwise) {
      found = found.inWhole();
    }
    if (found == null
        && object instanceof Object[] array
        && array.getClass().getComponentType().isArray()) {
      for (Object inner : array) {
        found = found == null && inner != null ? conflict(inner, written) : found;
      }
    }
    return found;
  }
}
