package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Shared {
  private Shared() {}

  @Concurrent
  static int cell(int[] base, int i) {
    Work.take(20);
    return base[i] * base[i];
  }

  @Synchronized
  static int[] squares(int[] base) {
    int[] out = new int[base.length];
    for (int i = 0; i < base.length; i++) {
      out[i] = cell(base, i);
    }
    return out;
  }
}
