package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Scoped {
  private Scoped() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 1;
  }

  @Synchronized
  static List<Integer> run(int n) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int v = f(i);
      if (i % 2 == 0) {
        int w = f(v);
        out.add(w);
      } else {
        int w = 5;
        w += f(v);
        out.add(w);
      }
      out.add(v);
    }
    for (int i = 0, k = 10; i < n; i++, k--) {
      out.add(f(i * k));
    }
    return out;
  }
}
