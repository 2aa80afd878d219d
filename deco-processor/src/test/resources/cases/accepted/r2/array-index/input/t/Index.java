package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Index {
  private Index() {}

  @Concurrent
  static int at(int x) {
    Work.take(20);
    return (x + 1) % 3;
  }

  @Synchronized
  static int run(int[] a, int[][] g) {
    int v = a[at(0)];
    a[at(1)] = v + 100;
    a[at(2)] += at(a[at(0)]);
    g[at(0)][at(1)] = at(2);
    a[at(0)]++;
    return a[at(4)] + g[at(0)][at(1)];
  }
}
