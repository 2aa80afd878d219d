package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Several {
  private int field;

  @Concurrent
  static native int f(int x); // expect: ERROR DECO-102

  @Concurrent
  synchronized int g(int x) { // expect: ERROR DECO-107
    return x + field;
  }

  @Synchronized
  private int h(int x) { // expect: ERROR DECO-103
    return g(x);
  }

  @Concurrent
  static int good(int x) {
    return x;
  }

  @Synchronized
  int run() {
    int v = good(1);
    return v + h(1);
  }
}
