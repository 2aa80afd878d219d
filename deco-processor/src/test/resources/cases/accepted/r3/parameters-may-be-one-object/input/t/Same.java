package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Same {
  private Same() {}

  @Concurrent
  static int f(int x) {
    Work.take(50);
    return x * 2;
  }

  @Synchronized
  static int[] run(int[] in, int[] out) {
    for (int i = 1; i < out.length; i++) {
      out[i] = f(in[i - 1]);
    }
    return out;
  }
}
