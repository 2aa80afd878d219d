package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;
import java.util.Map;

final class Effects {
  private Effects() {}

  @Concurrent
  static void write(int[] a, List<Integer> list, int i) {
    Work.take(20 * (6 - i));
    a[i] = i + 1;
    list.add(i);
    if (i == 3) {
      throw new IllegalStateException("at " + i);
    }
  }

  @Concurrent
  static int value(int i) {
    return i * 7;
  }

  @Synchronized
  static void run(int[] a, List<Integer> list, Map<Integer, Integer> map) {
    for (int i = 0; i < a.length; i++) {
      write(a, list, i);
      map.put(i, value(i));
    }
  }
}
