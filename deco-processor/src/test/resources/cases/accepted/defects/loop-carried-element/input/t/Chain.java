package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Chain {
  private Chain() {}

  @Concurrent
  static int next(int x) {
    Work.take(20);
    return 3 * x + 1;
  }

  @Synchronized
  static int[] chain(int n) {
    int[] out = new int[n];
    out[0] = 1;
    for (int i = 1; i < n; i++) {
      out[i] = next(out[i - 1]);
    }
    return out;
  }
}
