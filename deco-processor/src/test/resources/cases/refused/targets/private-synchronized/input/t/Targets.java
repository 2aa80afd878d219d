package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Targets {
  private Targets() {}

  @Concurrent
  static int f(int x) {
    return x;
  }

  @Synchronized
  private static int hidden(int x) { // expect: ERROR DECO-103 hidden
    int v = f(x);
    return v;
  }

  static int use() {
    return hidden(1);
  }
}
