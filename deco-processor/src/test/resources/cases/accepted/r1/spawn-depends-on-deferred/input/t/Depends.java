package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Depends {
  private Depends() {}

  @Concurrent
  static int f(int x) {
    Work.take(30);
    return x + 1;
  }

  @Synchronized
  static List<Integer> run() {
    List<Integer> out = new ArrayList<>();
    int v = f(0);
    out.add(f(v));
    v = f(v);
    out.add(v);
    out.add(f(f(v)));
    out.add(f(v) + v);
    v += f(v);
    v += v;
    out.add(v);
    return out;
  }
}
