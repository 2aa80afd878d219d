package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Own {
  private Own() {}

  @Concurrent
  static void slow(int x) {
    Work.take(2000);
    if (x < 0) {
      throw new IllegalArgumentException("call");
    }
  }

  @Synchronized
  static int run(int x, int[] a) {
    slow(1);
    slow(x);
    return a[a.length];
  }
}
