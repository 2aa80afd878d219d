package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Endless {
  private Endless() {}

  @Concurrent
  static int f(int x) {
    Work.take(10);
    return x * 2;
  }

  @Synchronized
  static int run(List<Integer> out) {
    int v = 1;
    while (true) {
      v = f(v);
      out.add(v);
      if (v > 20) {
        break;
      }
    }
    for (; ; ) {
      v = f(v);
      if (v > 100) {
        return v;
      }
      out.add(f(v));
    }
  }
}
