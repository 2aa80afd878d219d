package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Rounds {
  private Rounds() {}

  @Concurrent
  static int f(int[] a, int i) {
    Work.take(20);
    int v = 10 / a[i];
    a[i] = -v;
    return v;
  }

  @Synchronized
  static List<String> run(int[] a) {
    List<String> log = new ArrayList<>();
    int failures = 0;
    for (int i = 0; i < a.length; i++) {
      try {
        f(a, i);
        int w = f(a, i);
        log.add(i + ":" + w);
      } catch (ArithmeticException e) {
        failures++;
        log.add(i + " " + e.getMessage());
        continue;
      }
      log.add("done " + i);
    }
    log.add("failures " + failures);
    return log;
  }
}
