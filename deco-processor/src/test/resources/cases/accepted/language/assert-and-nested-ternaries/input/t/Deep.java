package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Deep {
  private Deep() {}

  @Concurrent
  static int f(int x) {
    Work.take(10);
    return x + 1;
  }

  @Synchronized
  static List<Integer> run(int n) {
    List<Integer> out = new ArrayList<>();
    assert n >= 0 : "negative " + n;
    int v = f(n);
    assert v == n + 1;
    out.add(n > 2 ? n > 3 ? f(1) : f(2) : n > 1 ? 3 : f(4));
    int w = ((((f(1)) + (2)) * ((f(3)))) - (f(4) % 3)) << (f(0) & 1);
    out.add(w);
    out.add((n & 1) == 0 ? v : -v);
    boolean b = f(1) > 1 == f(2) < 3 ^ (f(3) != 4);
    out.add(b ? 1 : 0);
    v ^= w ^= f(v);
    out.add(v);
    out.add(w);
    return out;
  }
}
