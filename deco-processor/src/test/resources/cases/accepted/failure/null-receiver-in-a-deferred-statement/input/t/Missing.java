package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;
import java.util.Map;

final class Missing {
  private Missing() {}

  @Concurrent
  static int f(List<Integer> log, int x) {
    Work.take(30);
    log.add(x);
    return x;
  }

  @Synchronized
  static void run(Map<Integer, Map<Integer, Integer>> map, List<Integer> log) {
    for (int k = 0; k < 4; k++) {
      map.get(k).put(0, f(log, k));
    }
  }
}
