package dev.deco.cases;

import dev.deco.runtime.remote.HashTables;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sun.reflect.ReflectionFactory;

/**
 * Copies object graphs as a serialiser at both ends of a wire would: each object once, with what
 * was there before in place of what is known already. Refuses what it has no faithful copy of.
 */
final class Copies {
  private static final Map<Class<?>, Supplier<Collection<@Nullable Object>>> COLLECTIONS =
      Map.of(
          ArrayList.class, ArrayList::new,
          LinkedList.class, LinkedList::new,
          Vector.class, Vector::new,
          LinkedHashSet.class, LinkedHashSet::new);

  private final Map<Object, Object> copies = new IdentityHashMap<>();

  /** The graph holds what has no faithful copy. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(Class<?> type) {
      super("no copy of a " + type.getName());
    }
  }

  /** For the way back: what was copied stands for what it was copied from. */
  Copies back() {
    Copies back = new Copies();
    copies.forEach((original, copy) -> back.copies.put(copy, original));
    return back;
  }

  /** The objects that it has made, by identity. */
  Set<Object> made() {
    Set<Object> made = Collections.newSetFromMap(new IdentityHashMap<>());
    made.addAll(copies.values());
    return made;
  }

  @Nullable Object[] all(@Nullable Object[] objects) {
    @Nullable Object[] all = new @Nullable Object[objects.length];
    Arrays.setAll(all, i -> copy(objects[i]));
    return all;
  }

  @Nullable Object copy(@Nullable Object object) {
    if (object == null || isValue(object)) {
      return object;
    }
    Object known = copies.get(object);
    return known == null ? fresh(object) : known;
  }

  private static boolean isValue(Object object) {
    return object instanceof String
        || object instanceof Number
        || object instanceof Boolean
        || object instanceof Character
        || object instanceof Enum<?>
        || object instanceof Class<?>
        || object instanceof Throwable;
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
    Class<?> type = object.getClass();
    Supplier<Collection<@Nullable Object>> like = COLLECTIONS.get(type);
    if (type.isArray()) {
      return array(object);
    } else if (like != null) {
      return fill(known(object, like.get()), (Collection<?>) object);
    } else if (object instanceof TreeSet<?> set && type == TreeSet.class) {
      return fill(known(object, new TreeSet<>(order(set.comparator()))), set);
    } else if (object instanceof ArrayDeque<?> deque) {
      return fill(known(object, new ArrayDeque<>()), deque);
    } else if (object instanceof PriorityQueue<?> heap) {
      return fill(known(object, new PriorityQueue<>(order(heap.comparator()))), heap);
    } else if (type.getName().equals("java.util.HashSet")) {
      Set<@Nullable Object> copy = HashTables.set(length(object));
      return faithful(object, fill(known(object, copy), (Set<?>) object));
    } else if (object instanceof Map<?, ?> map && isTable(type)) {
      return map(map);
    } else if (type.getName().startsWith("java.")) {
      return wrapper(object);
    }
    return type.isRecord() ? record(object) : plain(object);
  }

  private static boolean isTable(Class<?> type) {
    return Set.of("java.util.HashMap", "java.util.LinkedHashMap", "java.util.TreeMap")
        .contains(type.getName());
  }

  private static int length(Object table) {
    int length = HashTables.length(table);
    if (length < 0) {
      throw new Refused(table.getClass());
    }
    return length;
  }

  private Object map(Map<?, ?> map) {
    Map<@Nullable Object, @Nullable Object> copy =
        map instanceof TreeMap<?, ?> sorted
            ? new TreeMap<>(order(sorted.comparator()))
            : map instanceof LinkedHashMap ? new LinkedHashMap<>() : HashTables.map(length(map));
    known(map, copy);
    map.forEach((key, value) -> copy.put(copy(key), copy(value)));
    return faithful(map, copy);
  }

  private Object wrapper(Object object) {
    String type = object.getClass().getName();
    if (type.equals("java.util.Arrays$ArrayList")) {
      Object array = copy(Objects.requireNonNull(HashTables.behind(object)));
      return unlessKnown(object, Arrays.asList((Object[]) Objects.requireNonNull(array)));
    } else if (type.equals("java.util.Collections$UnmodifiableRandomAccessList")) {
      Object list = copy(Objects.requireNonNull(HashTables.behind(object)));
      return unlessKnown(object, Collections.unmodifiableList((List<?>) list));
    } else if (type.startsWith("java.util.ImmutableCollections$List")
        && ((List<?>) object).stream().noneMatch(Objects::isNull)) {
      return unlessKnown(object, List.of(all(((List<?>) object).toArray())));
    }
    throw new Refused(object.getClass());
  }

  private static Object faithful(Object original, Object copy) {
    if (HashTables.fingerprint(original) != HashTables.fingerprint(copy)) {
      throw new Refused(original.getClass());
    }
    return copy;
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

  private <C extends Collection<@Nullable Object>> C fill(C copy, Collection<?> elements) {
    elements.forEach(element -> copy.add(copy(element)));
    return copy;
  }

  @SuppressWarnings("unchecked") // of the same elements
  private static @Nullable Comparator<@Nullable Object> order(@Nullable Comparator<?> comparator) {
    return (Comparator<@Nullable Object>) comparator;
  }

  private Object record(Object object) {
    try {
      RecordComponent[] components = object.getClass().getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      @Nullable Object[] values = new @Nullable Object[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        components[i].getAccessor().setAccessible(true);
        values[i] = copy(components[i].getAccessor().invoke(object));
      }
      Constructor<?> constructor = object.getClass().getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return unlessKnown(object, constructor.newInstance(values));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Object plain(Object object) {
    if (object.getClass().isHidden() || object.getClass().isAnonymousClass()) {
      throw new Refused(object.getClass());
    }
    try {
      Constructor<?> none =
          ReflectionFactory.getReflectionFactory()
              .newConstructorForSerialization(
                  object.getClass(), Object.class.getDeclaredConstructor());
      Object copy = known(object, none.newInstance());
      for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
        if (type.getName().startsWith("java.")) {
          throw new Refused(type);
        }
        for (Field field : type.getDeclaredFields()) {
          if (!Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            field.set(copy, copy(field.get(object)));
          }
        }
      }
      return copy;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
