package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Many {
  private Many() {}

  @Concurrent
  static void fail(int i) {
    Work.take(i == 0 ? 3000 : 0);
    throw new IllegalStateException("call " + i);
  }

  @Synchronized
  static void run() {
    for (int i = 0; i < 4; i++) {
      fail(i);
    }
  }
}
