package dev.deco.runtime.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One operation on one set, queue or sorted map, as a user's code would do it. */
final class RandomCollections {
  private final Random random;
  private final Consumer<@Nullable Object> see;
  private final Supplier<@Nullable Object> value;

  RandomCollections(
      Random random, Consumer<@Nullable Object> see, Supplier<@Nullable Object> value) {
    this.random = random;
    this.see = see;
    this.value = value;
  }

  private Object number() {
    return random.nextInt(40) / (1 + random.nextInt(8));
  }

  @SuppressWarnings("unchecked")
  void on(Collection<?> anyCollection) {
    Collection<@Nullable Object> collection = (Collection<@Nullable Object>) anyCollection;
    boolean general = random.nextInt(3) == 0;
    if (!general && collection instanceof NavigableSet<?> set) {
      onSorted((NavigableSet<Object>) set);
    } else if (!general && collection instanceof Deque<?> deque) {
      onDeque((Deque<@Nullable Object>) deque);
    } else if (!general && collection instanceof Queue<?> queue) {
      onQueue((Queue<@Nullable Object>) queue);
    } else {
      onAny(collection);
    }
  }

  private void onAny(Collection<@Nullable Object> collection) {
    switch (random.nextInt(14)) {
      case 0, 1, 2 -> see.accept(collection.add(element(collection)));
      case 3, 4 -> see.accept(collection.remove(number()));
      case 5 -> see.accept(collection.contains(number()));
      case 6 -> see.accept(collection.size());
      case 7 -> collection.forEach(see);
      case 8 -> see.accept(collection.addAll(List.of(number(), number())));
      case 9 -> see.accept(collection.removeIf(x -> x instanceof Integer n && n % 5 == 0));
      case 10 -> see.accept(collection.retainAll(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)));
      case 11 -> onIterator(collection);
      case 12 -> see.accept(collection.stream().filter(Integer.class::isInstance).toList());
      default -> {
        if (random.nextInt(3) == 0) {
          collection.clear();
        }
      }
    }
  }

  // The hash code of a container changes while it is in a set.
  private @Nullable Object element(Collection<?> collection) {
    return collection instanceof Set<?> ? number() : value.get();
  }

  private void onIterator(Collection<@Nullable Object> collection) {
    Iterator<@Nullable Object> each = collection.iterator();
    while (each.hasNext()) {
      see.accept(each.next());
      if (random.nextInt(4) == 0) {
        each.remove();
      }
    }
  }

  private void onSorted(NavigableSet<Object> set) {
    Object key = number();
    switch (random.nextInt(11)) {
      case 0 -> see.accept(set.lower(key));
      case 1 -> see.accept(set.ceiling(key));
      case 2 -> see.accept(set.first());
      case 3 -> see.accept(set.pollLast());
      case 4 -> see.accept(new ArrayList<>(set.headSet(key, random.nextBoolean())));
      case 5 -> see.accept(set.subSet(2, true, 6, false).size());
      case 6 -> see.accept(set.tailSet(key, true).add(number()));
      case 7 -> set.subSet(1, true, 3, true).clear();
      case 8 -> see.accept(new ArrayList<>(set.descendingSet()));
      case 9 -> onIterator(set.descendingSet().headSet(key, true));
      default -> see.accept(set.last());
    }
  }

  private void onDeque(Deque<@Nullable Object> deque) {
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> deque.addLast(value.get());
      case 3 -> deque.addFirst(value.get());
      case 4, 5 -> see.accept(deque.pollFirst());
      case 6 -> see.accept(deque.pollLast());
      case 7 -> see.accept(deque.peekFirst());
      case 8 -> see.accept(deque.getLast());
      case 9 -> see.accept(deque.removeLastOccurrence(number()));
      case 10 -> deque.descendingIterator().forEachRemaining(see);
      default -> see.accept(deque.pop());
    }
  }

  private void onQueue(Queue<@Nullable Object> queue) {
    switch (random.nextInt(6)) {
      case 0, 1 -> see.accept(queue.offer(random.nextInt(3) == 0 ? value.get() : number()));
      case 2, 3 -> see.accept(queue.poll());
      case 4 -> see.accept(queue.peek());
      default -> see.accept(queue.remove());
    }
  }

  void onSorted(NavigableMap<Object, @Nullable Object> map) {
    Object key = number();
    switch (random.nextInt(9)) {
      case 0 -> see.accept(map.floorKey(key));
      case 1 -> see.accept(map.higherKey(key));
      case 2 -> see.accept(map.firstKey());
      case 3 -> {
        var first = map.pollFirstEntry();
        see.accept(first == null ? null : first.getValue());
      }
      case 4 -> map.headMap(key, true).values().forEach(see);
      case 5 -> see.accept(map.subMap(1, true, 5, true).put(3, value.get()));
      case 6 -> map.descendingMap().entrySet().forEach(entry -> see.accept(entry.getValue()));
      case 7 -> map.tailMap(key, false).replaceAll((k, v) -> v instanceof Integer n ? n + 1 : v);
      default -> see.accept(new ArrayList<>(map.navigableKeySet().headSet(key, false)));
    }
  }
}
