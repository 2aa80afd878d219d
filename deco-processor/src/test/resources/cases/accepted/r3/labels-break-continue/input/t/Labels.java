package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Labels {
  private Labels() {}

  @Concurrent
  static int f(int x) {
    Work.take(10);
    return x + 1;
  }

  @Synchronized
  static List<Integer> run(int[] a) {
    List<Integer> out = new ArrayList<>();
    outer:
    for (int i = 0; i < 5; i++) {
      a[i] = f(i);
      for (int j = 0; j < 5; j++) {
        if (j == i + 1) {
          continue outer;
        }
        out.add(f(10 * i + j));
        if (a[i] + j > 6) {
          break outer;
        }
      }
      out.add(-1);
    }
    block:
    {
      out.add(f(100));
      if (out.size() > 3) {
        break block;
      }
      out.add(-2);
    }
    return out;
  }
}
