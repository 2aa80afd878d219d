package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Division {
  private Division() {}

  @Concurrent
  static int f(List<Integer> log, int x) {
    Work.take(30);
    log.add(x);
    return x;
  }

  @Synchronized
  static void run(List<Integer> log, int[] out) {
    for (int i = 0; i < 5; i++) {
      out[i] = 12 / f(log, 2 - i);
    }
  }

  @Synchronized
  static int compound(List<Integer> log) {
    int v = 100;
    v /= f(log, 5);
    v %= f(log, 0);
    v += f(log, 1);
    return v;
  }
}
