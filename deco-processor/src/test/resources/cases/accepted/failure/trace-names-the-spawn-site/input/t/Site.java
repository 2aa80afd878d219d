package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Site {
  private Site() {}

  @Concurrent
  static int deep(int x) {
    return inner(x);
  }

  private static int inner(int x) {
    if (x == 2) {
      throw new IllegalStateException("inner " + x);
    }
    return x;
  }

  @Synchronized
  static int run() {
    int sum = 0;
    for (int i = 0; i < 4; i++) {
      sum += deep(i); // line 25
    }
    return sum;
  }
}
