package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Again {
  private Again() {}

  @Concurrent
  static void put(int[] out, int i, int value) {
    Work.take(50);
    if (value < 0) {
      throw new IllegalArgumentException("negative");
    }
    out[i] = value;
  }

  @Synchronized
  static void fill(int[] out, int from) {
    for (int i = 0; i < out.length; i++) {
      put(out, i, from + i);
    }
  }
}
