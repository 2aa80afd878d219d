package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

abstract class Several {
  private int field;

  @Concurrent
  static native int f(int x); // expect: ERROR DECO-102

  @Concurrent
  synchronized int g(int x) { // expect: ERROR DECO-107
    return x + field;
  }

  @Synchronized
  abstract int h(int x); // expect: ERROR DECO-101

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
