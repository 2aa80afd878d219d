package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Old {
  private Old() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 1;
  }

  @Synchronized
  static List<Integer> run(int[] a) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int v = f(i);
      a[0] = f(a[0]);
      switch (i) {
        case 0:
          out.add(v);
        case 1:
          v = f(v);
          out.add(a[0]);
          break;
        case 2: {
          out.add(f(100));
          continue;
        }
        default:
          a[0] += 1000;
      }
      out.add(v);
    }
    switch (a[0]) {
      case 3 -> out.add(-3);
      case 1004 -> out.add(f(-1004));
      default -> out.add(-9);
    }
    return out;
  }
}
