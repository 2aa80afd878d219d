package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

class Filler {
  @Concurrent
  void fill(int[] a, int from, int to) {
    Work.take(30);
    for (int i = from; i < to; i++) {
      a[i] = i;
    }
  }

  @Synchronized
  void run(int[] a) {
    for (int i = 0; i < a.length; i += 2) {
      fill(a, i, Math.min(i + 3, a.length));
    }
  }
}
