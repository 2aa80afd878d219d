package dev.deco.runtime.internal;

import dev.deco.runtime.remote.HashTables;
import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Copies object graphs as a serialiser at both ends of a wire would: each object once, with what
 * was there before in place of what is known already. Refuses what has no faithful copy.
 */
final class Copies {
  private final Map<Object, Object> copies = new IdentityHashMap<>();

  /** The graph holds what has no faithful copy. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(Object object) {
      super("no copy of a " + object.getClass().getName());
    }
  }

  /** For the way back: what was copied stands for what it was copied from. */
  Copies back() {
    Copies back = new Copies();
    copies.forEach((original, copy) -> back.copies.put(copy, original));
    return back;
  }

  /** Whether an object is a copy that this has made, or what it was copied from on the way back. */
  boolean made(Object copy) {
    return copies.containsValue(copy) && copies.values().stream().anyMatch(each -> each == copy);
  }

  @Nullable Object[] all(@Nullable Object[] objects) {
    @Nullable Object[] all = new @Nullable Object[objects.length];
    Arrays.setAll(all, i -> copy(objects[i]));
    return all;
  }

  @Nullable Object copy(@Nullable Object object) {
    if (object == null) {
      return null;
    }
    Object known = copies.get(object);
    return known == null ? fresh(object) : known;
  }

  private <T> T known(Object object, T copy) {
    copies.put(object, copy);
    return copy;
  }

  /** The copy of what had to be copied after its elements: they may have led to it. */
  private Object unlessKnown(Object object, Object copy) {
    Object known = copies.putIfAbsent(object, copy);
    return known == null ? copy : known;
  }

  private Object fresh(Object object) {
    return switch (Shape.of(object)) {
      case PLAIN -> object;
      case ARRAY -> array(object);
      case LIST -> list((List<?>) object);
      case MAP -> map((Map<?, ?>) object);
      case SET -> set((Set<?>) object);
      case DEQUE -> fill(known(object, new ArrayDeque<>()), (Collection<?>) object);
      case HEAP -> {
        PriorityQueue<?> heap = (PriorityQueue<?>) object;
        yield fill(known(object, new PriorityQueue<>(comparator(heap.comparator()))), heap);
      }
      case FIXED_LIST -> {
        Object array = copy(Objects.requireNonNull(HashTables.behind(object)));
        yield unlessKnown(object, Arrays.asList((Object[]) array));
      }
      case READ_ONLY -> {
        Object copy = copy(Objects.requireNonNull(HashTables.behind(object)));
        yield unlessKnown(object, Objects.requireNonNull(ReadOnly.like(object, copy)));
      }
      case IMMUTABLE_LIST -> {
        Object[] elements = all(((List<?>) object).toArray());
        yield unlessKnown(
            object,
            object.getClass().getSimpleName().startsWith("Singleton")
                ? java.util.Collections.singletonList(elements[0])
                : Rebuilt.of(object, Arrays.asList(elements)));
      }
      case IMMUTABLE_SET -> {
        Object[] elements = all(((Set<?>) object).toArray());
        yield faithful(object, unlessKnown(object, Rebuilt.of(object, Arrays.asList(elements))));
      }
      case IMMUTABLE_MAP -> {
        Map<@Nullable Object, @Nullable Object> content = new LinkedHashMap<>();
        ((Map<?, ?>) object).forEach((k, v) -> content.put(copy(k), copy(v)));
        yield faithful(object, unlessKnown(object, Rebuilt.map(object, content)));
      }
      case HOLDER, PROXY, OPAQUE -> throw new Refused(object);
    };
  }

  private Object array(Object array) {
    int length = Array.getLength(array);
    Object copy = known(array, Array.newInstance(array.getClass().getComponentType(), length));
    if (array instanceof Object[] objects) {
      for (int i = 0; i < length; i++) {
        ((Object[]) copy)[i] = copy(objects[i]);
      }
    } else {
      System.arraycopy(array, 0, copy, 0, length);
    }
    return copy;
  }

  private Object list(List<?> list) {
    List<@Nullable Object> copy =
        list instanceof LinkedList
            ? new LinkedList<>()
            : list instanceof Vector ? new Vector<>() : new ArrayList<>();
    return fill(known(list, copy), list);
  }

  private Object set(Set<?> set) {
    if (set instanceof TreeSet<?> sorted) {
      return fill(known(set, new TreeSet<>(comparator(sorted.comparator()))), set);
    }
    if (set instanceof LinkedHashSet) {
      return fill(known(set, new LinkedHashSet<>()), set);
    }
    int length = HashTables.length(set);
    if (length < 0) {
      throw new Refused(set);
    }
    return faithful(set, fill(known(set, HashTables.set(length)), set));
  }

  private Object map(Map<?, ?> map) {
    Map<@Nullable Object, @Nullable Object> copy;
    if (map instanceof TreeMap<?, ?> sorted) {
      copy = new TreeMap<>(comparator(sorted.comparator()));
    } else if (map instanceof LinkedHashMap<?, ?> linked) {
      if (!InsertionOrder.isIn(linked)) {
        throw new Refused(map);
      }
      copy = new LinkedHashMap<>();
    } else {
      int length = HashTables.length(map);
      if (length < 0) {
        throw new Refused(map);
      }
      copy = HashTables.map(length);
    }
    known(map, copy);
    map.forEach((k, v) -> copy.put(copy(k), copy(v)));
    return faithful(map, copy);
  }

  private static Object faithful(Object original, Object copy) {
    try {
      if (HashTables.fingerprint(original) == HashTables.fingerprint(copy)) {
        return copy;
      }
    } catch (StackOverflowError e) {
      // A key that contains itself has no hash code.
    }
    throw new Refused(original);
  }

  private <C extends Collection<@Nullable Object>> C fill(C copy, Collection<?> elements) {
    for (Object element : elements) {
      copy.add(copy(element));
    }
    return copy;
  }

  @SuppressWarnings("unchecked") // of the same elements
  private static java.util.Comparator<@Nullable Object> comparator(
      java.util.@Nullable Comparator<?> comparator) {
    return (java.util.Comparator<@Nullable Object>) comparator;
  }
}
