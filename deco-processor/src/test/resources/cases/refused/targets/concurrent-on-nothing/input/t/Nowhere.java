package t;

import dev.deco.Concurrent;

final class Nowhere {
  @Concurrent(on = " ")
  static int f(int x) { // expect: ERROR DECO-109 f
    return x;
  }
}
