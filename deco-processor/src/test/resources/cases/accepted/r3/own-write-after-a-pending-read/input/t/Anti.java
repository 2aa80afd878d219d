package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Anti {
  private Anti() {}

  @Concurrent
  static int sum(int[] a) {
    Work.take(200);
    int sum = 0;
    for (int x : a) {
      sum += x;
    }
    return sum;
  }

  @Concurrent
  static int total(List<Integer> list) {
    Work.take(200);
    int sum = 0;
    for (int x : list) {
      sum += x;
    }
    return sum;
  }

  @Synchronized
  static List<Integer> run(int[] a, List<Integer> list) {
    List<Integer> out = new ArrayList<>();
    out.add(sum(a));
    a[0] = 1000;
    out.add(sum(a));
    out.add(total(list));
    list.set(0, 500);
    list.add(7);
    out.add(total(list));
    list.clear();
    return out;
  }
}
