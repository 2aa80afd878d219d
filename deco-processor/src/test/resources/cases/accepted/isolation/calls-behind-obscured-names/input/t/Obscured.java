package t;

import static t.Dials.Gauge;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Obscured {
  @Concurrent
  static int f(int x) { // expect: WARNING DECO-304
    Work.take(30 * (4 - x));
    return Gauge.read(x);
  }

  @Synchronized
  static int[] run() {
    int[] out = new int[4];
    for (int i = 0; i < out.length; i++) {
      out[i] = f(i);
    }
    return out;
  }
}
