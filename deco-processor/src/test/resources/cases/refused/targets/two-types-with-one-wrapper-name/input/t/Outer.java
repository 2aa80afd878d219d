package t;

import dev.deco.Concurrent;

final class Outer {
  static final class Inner {
    @Concurrent
    static int f(int x) {
      return x;
    }
  }
}
