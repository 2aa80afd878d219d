package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Changed {
  private Changed() {}

  @Concurrent
  static int f(int x) {
    Work.take(30);
    return x + 10;
  }

  @Concurrent
  static void grow(List<Integer> list) {
    Work.take(30);
    list.add(0);
  }

  @Synchronized
  static void deferred(List<Integer> list, List<Integer> seen) {
    for (int x : list) {
      seen.add(x);
      list.add(f(x));
    }
  }

  @Synchronized
  static void called(List<Integer> list, List<Integer> seen) {
    for (int x : list) {
      seen.add(x);
      grow(list);
    }
  }
}
