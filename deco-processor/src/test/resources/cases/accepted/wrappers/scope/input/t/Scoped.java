package t;

import dev.deco.Concurrent;
import dev.deco.cases.Work;

final class Scoped {
  private final int base;

  Scoped(int base) {
    this.base = base;
  }

  @Concurrent
  static void write(int[] out, int value) {
    Work.take(300 - 50 * value);
    out[0] = 10 * out[0] + value;
  }

  @Concurrent
  int add(int x) {
    Work.take(20);
    return base + x;
  }
}
