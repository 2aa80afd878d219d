package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Swap {
  private Swap() {}

  @Concurrent
  static void copy(int[] a, int from, int to) {
    Work.take(100);
    a[to] = a[from];
  }

  @Concurrent
  static void swap(List<String> list, int i, int j) {
    Work.take(100);
    String x = list.get(i);
    list.set(i, list.get(j));
    list.set(j, x);
  }

  @Synchronized
  static void run(int[] a, List<String> list) {
    copy(a, 0, 1);
    copy(a, 1, 0);
    copy(a, 1, 2);
    swap(list, 0, 1);
    swap(list, 1, 2);
    swap(list, 2, 0);
  }
}
