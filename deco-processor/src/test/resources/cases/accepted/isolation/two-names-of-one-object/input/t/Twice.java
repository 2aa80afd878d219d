package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Twice {
  private Twice() {}

  @Concurrent
  static boolean arrays(int[] a, int[] b) {
    Work.take(40);
    a[0] += 1;
    b[1] = a[0] * 10;
    a[2] = b[1] + b[0];
    return a == b;
  }

  @Concurrent
  static boolean lists(List<Integer> list, List<List<Integer>> all) {
    list.add(1);
    all.get(0).add(2);
    list.add(all.get(0).size());
    return list == all.get(0) && list.equals(all.get(0)) && all.contains(list);
  }

  @Synchronized
  static List<Boolean> run(int[] a, int[] b, List<Integer> list, List<List<Integer>> all) {
    List<Boolean> out = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      out.add(arrays(a, b));
      out.add(arrays(a, a));
      out.add(lists(list, all));
    }
    return out;
  }
}
