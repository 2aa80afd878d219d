package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Args {
  private Args() {}

  @Concurrent
  static int f(int a, int b, int c) {
    Work.take(20);
    return 100 * a + 10 * b + c;
  }

  @Synchronized
  static List<Integer> run() {
    List<Integer> out = new ArrayList<>();
    int i = 1;
    int k;
    out.add(f(i, i++, i));
    out.add(f(--i, i, k = 5));
    out.add(f(i = 3, k, i += k));
    int v = f(i, i--, i);
    out.add(v + i);
    return out;
  }
}
