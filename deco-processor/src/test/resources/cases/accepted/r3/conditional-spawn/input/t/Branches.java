package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Branches {
  private Branches() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 1;
  }

  @Synchronized
  static List<Integer> run(boolean[] flags) {
    List<Integer> out = new ArrayList<>();
    int v = -1;
    for (boolean flag : flags) {
      if (flag) {
        v = f(v);
      } else {
        v = v * 2;
      }
      out.add(flag ? v : f(v));
    }
    int w;
    if (flags.length > 2) w = f(40);
    else w = 41;
    out.add(w);
    if (flags.length > 2) out.add(f(1)); else out.add(2);
    for (int i = 0; i < 2; i++) out.add(f(i));
    while (v < 8) v = f(v);
    out.add(v);
    return out;
  }
}
