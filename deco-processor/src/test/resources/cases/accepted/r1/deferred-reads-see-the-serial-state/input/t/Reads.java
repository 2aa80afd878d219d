package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Reads {
  private Reads() {}

  @Concurrent
  static int f(int x) {
    Work.take(100);
    return x;
  }

  @Synchronized
  static List<Integer> run(int[] w) {
    List<Integer> out = new ArrayList<>();
    int k = 1;
    out.add(k * f(10));
    k = 2;
    out.add(k * f(10) + w[0]);
    w[0] = 50;
    k = 3;
    out.add(w[0] + f(10) * k);
    k++;
    w = new int[] {1000};
    out.add(f(w[0]) + k);
    return out;
  }
}
