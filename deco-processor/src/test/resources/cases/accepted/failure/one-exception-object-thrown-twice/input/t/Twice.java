package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Twice {
  private static final IllegalStateException SHARED = new IllegalStateException("shared");

  private Twice() {}

  @Concurrent
  static void fail(int i) {
    Work.take(100);
    throw SHARED;
  }

  @Synchronized
  static void run() {
    fail(0);
    fail(1);
  }
}
