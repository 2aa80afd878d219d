package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Failing {
  private Failing() {}

  @Concurrent
  @Synchronized
  static int f(int[] out, int i) {
    Work.take(100 * (4 - i));
    out[i] = i;
    if (i % 2 == 1) {
      throw new IllegalStateException("f" + i);
    }
    int v = g(i);
    return v;
  }

  @Concurrent
  static int g(int x) {
    return x + 100;
  }
}
