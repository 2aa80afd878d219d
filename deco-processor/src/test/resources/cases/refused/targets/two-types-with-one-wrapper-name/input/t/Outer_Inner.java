package t;

import dev.deco.Concurrent;

final class Outer_Inner { // expect: ERROR DECO-106 DecoOuter_Inner
  @Concurrent
  static int f(int x) {
    return x;
  }
}
