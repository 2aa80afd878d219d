package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Old {
  private Old() {}

  @Concurrent
  static int bump(int[] a) {
    Work.take(50);
    a[0] = a[0] * 2;
    return 1;
  }

  @Concurrent
  static int bumpList(List<Integer> list) {
    list.set(0, list.get(0) * 3);
    return 5;
  }

  @Synchronized
  static int run(int[] a, List<Integer> list) {
    a[0] += bump(a);
    a[0] = a[0] + bump(a);
    a[0] = bump(a) + a[0];
    bump(a);
    a[0] += bump(a);
    int v = a[0];
    v += bump(a);
    v = v + bump(a) * 2;
    list.set(0, list.get(0) + bumpList(list));
    return v;
  }
}
