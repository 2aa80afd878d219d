package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Locked {
  private final Object lock = new Object();
  private final List<Integer> seen = new ArrayList<>();

  @Concurrent
  static void write(int[] a, int i) {
    Work.take(60);
    a[i] = i + 1;
  }

  int sum(int[] a) {
    int sum = 0;
    for (int x : a) {
      sum += x;
    }
    return sum;
  }

  @Synchronized
  List<Integer> run(int[] a) {
    synchronized (lock) {
      for (int i = 0; i < a.length; i++) {
        write(a, i);
      }
    }
    seen.add(sum(a));
    synchronized (this) {
      write(a, 0);
      synchronized (lock) {
        write(a, 1);
      }
      seen.add(a[1]);
    }
    return seen;
  }
}
