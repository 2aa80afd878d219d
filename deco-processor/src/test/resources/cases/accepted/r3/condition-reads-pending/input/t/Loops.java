package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Loops {
  private Loops() {}

  @Concurrent
  static int f(int x) {
    Work.take(10);
    return x + 1;
  }

  @Synchronized
  static List<Integer> run(int[] n) {
    List<Integer> out = new ArrayList<>();
    int i = 0;
    while (i < 4) {
      i = f(i);
      out.add(i);
    }
    do {
      n[0] = f(n[0]);
    } while (n[0] < 5);
    int k = 0;
    for (int j = 0; j < 10; j += k) {
      k = f(k);
      out.add(j);
    }
    for (n[1] = f(0); n[1] < 6; n[1] += n[0] / 2) {
      n[0] = f(n[1]);
      out.add(n[0]);
    }
    return out;
  }
}
