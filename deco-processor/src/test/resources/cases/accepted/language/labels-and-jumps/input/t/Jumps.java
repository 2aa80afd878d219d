package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Jumps {
  private Jumps() {}

  @Concurrent
  static int f(int x) {
    Work.take(10);
    return x + 1;
  }

  @Synchronized
  static List<Integer> run() {
    List<Integer> out = new ArrayList<>();
    int v = 0;
    outer:
    while (true) {
      v = f(v);
      inner:
      do {
        out.add(f(v * 10));
        choose:
        switch (v) {
          case 1:
            break choose;
          case 2:
            continue outer;
          case 3:
            break inner;
          default:
            if (v > 4) {
              break outer;
            }
        }
        out.add(-v);
      } while (out.size() % 3 != 0);
      out.add(v * 1000);
    }
    synchronized (out) {
      early:
      if (v > 0) {
        out.add(f(7));
        if (v > 1) {
          break early;
        }
        out.add(-7);
      }
    }
    return out;
  }
}
