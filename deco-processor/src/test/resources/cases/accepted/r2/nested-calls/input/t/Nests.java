package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Nests {
  private Nests() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 1;
  }

  @Concurrent
  static int g(int x) {
    Work.take(20);
    return x * 10;
  }

  static int plain(int x) {
    return -x;
  }

  @Synchronized
  static List<Integer> run() {
    List<Integer> out = new ArrayList<>();
    out.add(g(f(g(1))));
    out.add(plain(f(plain(2))));
    int v = Math.abs(plain(g(3)));
    out.add(v);
    g(f(4));
    out.add(Integer.valueOf(f(5)).hashCode());
    return out;
  }
}
