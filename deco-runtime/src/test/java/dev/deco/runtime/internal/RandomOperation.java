package dev.deco.runtime.internal;

import dev.deco.runtime.support.Isolation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One operation on one container, as a user's code would do it. */
final class RandomOperation {
  static final Comparator<Object> RANK =
      Comparator.comparingInt(value -> value instanceof Integer number ? number : -1);

  private final Random random;
  private final Isolation isolation;
  private final boolean twin;
  private final List<Object> things;
  private final List<@Nullable Object> trace;

  RandomOperation(
      Random random,
      Isolation isolation,
      boolean twin,
      List<Object> things,
      List<@Nullable Object> trace) {
    this.random = random;
    this.isolation = isolation;
    this.twin = twin;
    this.things = things;
    this.trace = trace;
  }

  private void see(@Nullable Object value) {
    if (value instanceof Collection<?> || value instanceof Map<?, ?> || isArray(value)) {
      if (twin && isArray(value)) {
        isolation.fresh(value); // unless it came through the isolation
      }
      things.add(value);
      trace.add("container");
    } else {
      trace.add(value);
    }
  }

  private static boolean isArray(@Nullable Object value) {
    return value != null && value.getClass().isArray();
  }

  private @Nullable Object value() {
    if (random.nextInt(5) == 0) {
      Object fresh = RandomWorld.container(random, things);
      if (twin && fresh.getClass().isArray()) {
        isolation.fresh(fresh);
      }
      things.add(fresh);
      return fresh;
    }
    return RandomWorld.value(random, things, true);
  }

  private int index(int size) {
    return random.nextInt(10) == 0 ? random.nextInt(size + 3) - 1 : random.nextInt(size + 1);
  }

  private RandomCollections collections() {
    return new RandomCollections(random, this::see, this::value);
  }

  void onCollection(Collection<?> collection) {
    collections().on(collection);
  }

  @SuppressWarnings("unchecked")
  void onList(List<?> anyList) {
    List<@Nullable Object> list = (List<@Nullable Object>) anyList;
    switch (random.nextInt(26)) {
      case 0, 1, 2, 3 -> see(list.get(index(list.size())));
      case 4, 5, 6 -> see(list.set(index(list.size()), value()));
      case 7, 8, 9 -> trace.add(list.add(value()));
      case 10 -> list.add(index(list.size()), value());
      case 11 -> see(list.remove(index(list.size())));
      case 12 -> trace.add(list.remove((Object) random.nextInt(9)));
      case 13 -> trace.add(list.size());
      case 14 -> list.clear();
      case 15 -> list.forEach(this::see);
      case 16 -> list.sort(random.nextBoolean() ? RANK : RANK.reversed());
      case 17 -> trace.add(list.indexOf(random.nextInt(9)) + list.lastIndexOf(1));
      case 18 -> trace.add(list.removeIf(x -> x instanceof Integer number && number % 3 == 0));
      case 19 -> list.replaceAll(x -> x instanceof Integer number ? number + 1 : x);
      case 20 -> trace.add(list.addAll(Arrays.asList(value(), value())));
      case 21 -> onSubList(list);
      case 22 -> onIterator(list);
      case 23 -> Collections.reverse(list);
      case 24 -> trace.add(list.stream().filter(Integer.class::isInstance).count());
      default -> trace.add(list.retainAll(List.of(1, 2, 3, 4, 5)) || list.contains(3));
    }
  }

  private void onSubList(List<@Nullable Object> list) {
    int from = random.nextInt(list.size() + 1);
    int to = from + random.nextInt(list.size() - from + 1);
    List<@Nullable Object> view = list.subList(from, to);
    switch (random.nextInt(5)) {
      case 0 -> view.clear();
      case 1 -> view.add(value());
      case 2 -> see(view.get(index(view.size())));
      case 3 -> see(view.set(index(view.size()), value()));
      default -> view.sort(RANK);
    }
    view.forEach(this::see);
  }

  private void onIterator(List<@Nullable Object> list) {
    ListIterator<@Nullable Object> each = list.listIterator(random.nextInt(list.size() + 1));
    for (int i = 0; i < 6; i++) {
      switch (random.nextInt(12)) {
        case 0 -> each.remove();
        case 1 -> each.add(value());
        case 2 -> each.set(value());
        case 3, 4, 5 -> {
          if (each.hasPrevious()) {
            see(each.previous());
          }
        }
        case 6 -> {
          if (random.nextInt(4) == 0) {
            list.add(value());
          }
        }
        default -> {
          if (each.hasNext()) {
            see(each.next());
          }
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  void onMap(Map<?, ?> anyMap) {
    Map<@Nullable Object, @Nullable Object> map = (Map<@Nullable Object, @Nullable Object>) anyMap;
    Object key = random.nextInt(25) == 0 ? null : (Object) random.nextInt(7);
    if (map instanceof NavigableMap<@Nullable Object, @Nullable Object> sorted
        && random.nextInt(3) == 0) {
      collections().onSorted(sorted);
      return;
    }
    switch (random.nextInt(32)) {
      case 0, 1, 2, 3 -> see(map.get(key));
      case 4, 5, 6, 7 -> see(map.put(key, value()));
      case 8 -> see(map.remove(key));
      case 9 -> trace.add(map.containsKey(key));
      case 10 -> trace.add(map.size());
      case 11 -> map.clear();
      case 12, 13 -> trace.add(map.merge(key, 1, (a, b) -> a instanceof Integer n ? n + 1 : b));
      case 14 -> see(map.computeIfAbsent(key, k -> new ArrayList<>(List.of(1))));
      case 15 -> see(map.computeIfPresent(key, (k, v) -> random.nextBoolean() ? v : null));
      case 16 -> see(map.compute(key, (k, v) -> v == null ? 5 : random.nextBoolean() ? v : null));
      case 17 -> see(map.putIfAbsent(key, value()));
      case 18 -> see(map.replace(key, value()));
      case 19 -> trace.add(map.replace(key, 1, 2));
      case 20 -> trace.add(map.remove(key, 3));
      case 21 -> see(map.getOrDefault(key, 77));
      case 22 -> map.forEach((k, v) -> trace.add(k));
      case 23 -> map.replaceAll((k, v) -> v instanceof Integer number ? number + 1 : v);
      case 24 -> onEntries(map);
      case 25 -> trace.add(new ArrayList<>(map.keySet()));
      case 26 -> map.values().forEach(this::see);
      case 27 -> trace.add(map.keySet().remove(key));
      case 28 -> trace.add(map.values().removeIf(v -> Objects.equals(v, 4)));
      case 29 -> trace.add(map.containsValue(random.nextInt(9)));
      case 30 -> map.putAll(bulk());
      default -> trace.add(map.keySet().retainAll(List.of(1, 2, 3, 4)));
    }
  }

  private Map<Object, @Nullable Object> bulk() {
    Map<Object, @Nullable Object> bulk =
        random.nextBoolean() ? new HashMap<>() : new LinkedHashMap<>();
    int size = random.nextInt(14);
    for (int i = 0; i < size; i++) {
      bulk.put(random.nextInt(40), random.nextInt(5));
    }
    return bulk;
  }

  private void onEntries(Map<@Nullable Object, @Nullable Object> map) {
    Iterator<Map.Entry<@Nullable Object, @Nullable Object>> each = map.entrySet().iterator();
    while (each.hasNext()) {
      Map.Entry<@Nullable Object, @Nullable Object> entry = each.next();
      trace.add(entry.getKey());
      switch (random.nextInt(8)) {
        case 0 -> each.remove();
        case 1, 2 -> see(entry.setValue(value()));
        case 3 -> {
          if (random.nextInt(4) == 0) {
            map.put(random.nextInt(7), 6);
          }
        }
        default -> see(entry.getValue());
      }
    }
  }

  void onArray(Object array) {
    if (!twin) {
      RandomArrays.plain(array, random, this::see, this::value);
    } else if (array instanceof int[] ints) {
      onInts(ints);
    } else if (array instanceof byte[] bytes) {
      trace.add(isolation.getAndAdd(bytes, index(bytes.length), 100));
    } else if (array instanceof Object[] objects) {
      onObjects(objects);
    }
  }

  private void onInts(int[] array) {
    int i = index(array.length);
    switch (random.nextInt(9)) {
      case 0, 1 -> trace.add(isolation.get(array, i));
      case 2, 3, 4 -> trace.add(isolation.set(array, i, random.nextInt(100)));
      case 5 -> trace.add(isolation.addAndGet(array, i, 3));
      case 6 -> things.add(isolation.clone(array));
      case 7 -> isolation.each(array).forEach(trace::add);
      default -> {
        int[] own = Objects.requireNonNull(isolation.own(array));
        RandomArrays.plain(own, random, this::see, this::value);
      }
    }
  }

  private void onObjects(Object[] array) {
    int i = index(array.length);
    switch (random.nextInt(9)) {
      case 0, 1, 2 -> see(isolation.get(array, i));
      case 3, 4 -> trace.add(isolation.set(array, i, value()) == null);
      case 5 -> things.add(isolation.clone(array));
      case 6 -> isolation.each(array).forEach(this::see);
      case 7 -> {
        Object other = things.get(random.nextInt(things.size()));
        isolation.arraycopy(array, 0, other, 0, random.nextInt(3));
      }
      default -> {
        Object[] own = Objects.requireNonNull(isolation.own(array));
        int from = index(own.length);
        int to = index(own.length);
        Object moved = own[from];
        own[from] = own[to];
        own[to] = moved;
      }
    }
  }
}
