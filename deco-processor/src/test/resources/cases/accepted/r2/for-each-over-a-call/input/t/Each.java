package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Each {
  private Each() {}

  @Concurrent
  static List<Integer> range(int n) {
    Work.take(20);
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      out.add(i);
    }
    return out;
  }

  @Concurrent
  static int[] array(int n) {
    return new int[] {n, n + 1};
  }

  @Synchronized
  static int run() {
    int sum = 0;
    for (int x : range(4)) {
      sum = sum * 10 + x;
    }
    for (int x : array(6)) {
      for (int y : range(x - 4)) {
        sum += y;
      }
    }
    return sum;
  }
}
