package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Each {
  private Each() {}

  @Concurrent
  static int f(int x) {
    Work.take(30);
    return x * x;
  }

  @Concurrent
  static void fill(int[] a, int from) {
    Work.take(30);
    for (int i = 0; i < a.length; i++) {
      a[i] = from + i;
    }
  }

  @Synchronized
  static List<Integer> run(int[] a) {
    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      list.add(f(i));
    }
    int sum = 0;
    for (int x : list) {
      sum += x;
    }
    fill(a, 5);
    for (int x : a) {
      sum = sum * 10 + x;
      a[2] = f(1);
    }
    list.add(sum);
    return list;
  }
}
