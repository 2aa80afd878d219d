package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;
import java.util.Map;

final class Chain {
  private Chain() {}

  @Concurrent
  static void step(int[] a, List<Integer> list, Map<Integer, Integer> map, int i) {
    Work.take(60);
    a[i] = a[i - 1] * 2 + 1;
    list.add(list.get(list.size() - 1) + a[i]);
    map.put(i, map.get(i - 1) + list.size());
  }

  @Synchronized
  static void run(int[] a, List<Integer> list, Map<Integer, Integer> map) {
    for (int i = 1; i < a.length; i++) {
      step(a, list, map, i);
    }
  }
}
