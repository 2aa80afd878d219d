package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

class Memo<K> {
  private final List<K> keys = new ArrayList<>();

  /** Both types of an inner class that the wrapper cannot name depend on the class around it. */
  class Walk {
    int at;
  }

  private final class Keys extends Walk implements Iterator<K> {
    @Override
    public boolean hasNext() {
      return at < keys.size();
    }

    @Override
    public K next() {
      return keys.get(at++);
    }
  }

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 1;
  }

  @Concurrent
  static <A, B> Function<A, Map<A, B>> maker() {
    return key -> new TreeMap<>();
  }

  @Synchronized
  Iterator<K> walk(K key) {
    int skipped = f(0) - 1;
    keys.add(key);
    Keys walk = new Keys();
    walk.at = skipped;
    Iterator<K> found = walk;
    return found;
  }

  @Synchronized
  static String run() {
    Map<String, Map<String, Integer>> memo = new TreeMap<>();
    for (String key : List.of("a", "b", "a")) {
      Map<String, Integer> inner = memo.computeIfAbsent(key, maker());
      inner.merge(key, f(inner.size()), Integer::sum);
    }
    Map<String, Integer> copy = new HashMap<>(memo.get("a"));
    return memo + " " + copy;
  }
}
