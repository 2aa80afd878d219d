package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Carried {
  private Carried() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 3;
  }

  @Synchronized
  static List<Integer> run(int[] a) {
    List<Integer> seen = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < a.length; i++) {
      seen.add(last);
      if (i > 0 && a[i - 1] % 2 == 0) {
        seen.add(-a[i - 1]);
      }
      a[i] = f(a[i] + i);
      last = f(last);
    }
    return seen;
  }
}
