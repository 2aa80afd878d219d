package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Chained {
  private Chained() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 7;
  }

  @Synchronized
  static List<Object> run(int[] a, long[] b) {
    int v;
    int w = (v = f(1)) + 1;
    a[0] = v + w;
    b[1] = a[1] = f(2);
    int x, y;
    x = y = f(3);
    x += y -= f(4);
    a[2] += b[2] += f(5);
    return List.of(v, w, x, y);
  }
}
