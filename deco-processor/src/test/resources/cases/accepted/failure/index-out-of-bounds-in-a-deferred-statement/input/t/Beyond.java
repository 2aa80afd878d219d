package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Beyond {
  private Beyond() {}

  @Concurrent
  static int f(int x) {
    Work.take(30);
    return x;
  }

  @Synchronized
  static void list(List<Integer> list) {
    for (int i = 0; i < 5; i++) {
      list.set(i, f(i));
    }
  }

  @Synchronized
  static void array(int[] a) {
    for (int i = 0; i < 5; i++) {
      a[i] = f(i + 1);
    }
  }

  @Synchronized
  static void insert(List<Integer> list) {
    list.add(f(1));
    list.add(7, f(2));
    list.add(f(3));
  }
}
