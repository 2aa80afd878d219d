package t;

import dev.deco.Concurrent;
import dev.deco.runtime.Scope;

final class Clash {
  private Clash() {}

  @Concurrent
  static int f(int x) {
    return x;
  }

  @Concurrent
  static int f(Scope scope, int x) { // expect: ERROR DECO-105
    return x + 1;
  }
}
