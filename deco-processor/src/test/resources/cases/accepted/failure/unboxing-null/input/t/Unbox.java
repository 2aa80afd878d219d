package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Unbox {
  private Unbox() {}

  @Concurrent
  static Integer f(List<String> log, int x) {
    Work.take(30);
    log.add("f" + x);
    return x == 0 ? null : (Integer) x;
  }

  @Synchronized
  static int local(List<String> log) {
    int a = f(log, 1);
    int b = f(log, 0);
    int c = f(log, 2);
    return a + b + c;
  }

  @Synchronized
  static void element(List<String> log, int[] out) {
    out[0] = f(log, 3);
    out[1] += f(log, 0);
    out[2] = f(log, 4);
  }
}
