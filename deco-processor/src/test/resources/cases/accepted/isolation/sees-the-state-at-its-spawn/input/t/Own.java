package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Own {
  private Own() {}

  @Concurrent
  static int count(int[] a, List<Integer> list) {
    Work.take(50);
    a[0]++;
    a[0] += 10;
    list.add(a[0]);
    list.set(0, list.size());
    return a[0] * 100 + list.get(0);
  }

  @Synchronized
  static List<Integer> run(int[] a, List<Integer> list) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      out.add(count(a, list));
    }
    return out;
  }
}
