package dev.deco.runtime.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Containers of all kinds, in one another, from a seed. */
final class RandomWorld {
  private RandomWorld() {}

  /** The arguments of the calls; the same seed gives the same. */
  static List<Object> create(long seed) {
    Random random = new Random(seed);
    List<Object> objects = new ArrayList<>();
    int count = 2 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      objects.add(container(random, objects));
    }
    return objects;
  }

  /** A new container that may hold others. */
  static Object container(Random random, List<?> others) {
    int size = random.nextInt(5);
    return switch (random.nextInt(30)) {
      case 0, 1 -> random.ints(size, 0, 9).toArray();
      case 2 -> filled(new Object[size], random, others);
      case 3 -> random.ints(size, 0, 9).boxed().toArray(Integer[]::new);
      case 4 -> new byte[size];
      case 5 -> new int[][] {random.ints(size, 0, 9).toArray(), new int[2]};
      case 6, 7, 8, 9 -> filled(new ArrayList<>(), size, random, others);
      case 10 -> filled(new LinkedList<>(), size, random, others);
      case 11 -> filled(new Vector<>(), size, random, others);
      case 12 -> Arrays.asList(filled(new Object[size], random, others));
      case 13 -> List.of(filled(new ArrayList<>(), 2, random, List.of()), 7);
      case 14 -> Collections.unmodifiableList(filled(new ArrayList<>(), size, random, others));
      case 15, 16 -> filled(new HashMap<>(), size, random, others);
      case 17, 18 -> filled(new LinkedHashMap<>(), size, random, others);
      case 19 -> filled(new TreeMap<>(), size, random, others);
      case 20 -> filled(new TreeMap<>(RandomOperation.RANK.reversed()), size, random, others);
      case 21 -> filled(new Hashtable<>(), size, random, others);
      case 22 -> filled(new ConcurrentHashMap<>(), size, random, others);
      case 23 -> new HashSet<>(random.ints(size * 4, 0, 90).boxed().toList());
      case 24 -> new LinkedHashSet<>(random.ints(size, 0, 9).boxed().toList());
      case 25 -> new TreeSet<>(random.ints(size, 0, 9).boxed().toList());
      case 26 -> random.ints(size, 0, 9).boxed().collect(Collectors.toCollection(ArrayDeque::new));
      case 27 -> new PriorityQueue<>(random.ints(size, 0, 9).boxed().toList());
      case 28 -> ranked(random, size, others);
      default -> special(random, others);
    };
  }

  private static Object ranked(Random random, int size, List<?> others) {
    Queue<Object> queue = new PriorityQueue<>(RandomOperation.RANK);
    for (int i = 0; i < size; i++) {
      queue.add(Objects.requireNonNull(value(random, others, false)));
    }
    return queue;
  }

  private static Object special(Random random, List<?> others) {
    return switch (random.nextInt(6)) {
      case 0 -> Set.of(1, filled(new ArrayList<>(), 2, random, List.of()));
      case 1 -> new LinkedHashMap<>(Map.of(1, 2));
      case 2 -> new LinkedHashMap<Object, Object>(16, 0.75f, true);
      case 3 -> Map.of(1, filled(new ArrayList<>(), 2, random, others));
      case 4 -> filled(new ArrayList<>(), 3, random, List.of()).subList(1, 3);
      default -> Collections.unmodifiableMap(filled(new HashMap<>(), 2, random, others));
    };
  }

  private static Object[] filled(Object[] array, Random random, List<?> others) {
    Arrays.setAll(array, i -> value(random, others, true));
    return array;
  }

  private static List<Object> filled(List<Object> list, int size, Random random, List<?> others) {
    for (int i = 0; i < size; i++) {
      list.add(value(random, others, true));
    }
    return list;
  }

  private static Map<Object, Object> filled(
      Map<Object, Object> map, int size, Random random, List<?> others) {
    for (int i = 0; i < size; i++) {
      map.put(random.nextInt(6), value(random, others, false));
    }
    return map;
  }

  /** An element: a small number, a container, null where that is allowed. */
  static @Nullable Object value(Random random, List<?> others, boolean nulls) {
    if (!others.isEmpty() && random.nextInt(3) == 0) {
      return others.get(random.nextInt(others.size()));
    }
    return nulls && random.nextInt(12) == 0 ? null : (Object) random.nextInt(9);
  }
}
