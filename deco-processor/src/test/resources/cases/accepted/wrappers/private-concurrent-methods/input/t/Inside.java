package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

final class Inside {
  private final int base;

  Inside(int base) {
    this.base = base;
  }

  @Concurrent
  private static int f(int x) {
    Meeting.here();
    return x + 1;
  }

  @Concurrent
  private int g(int x, int[] out) {
    Meeting.here();
    out[x] = base;
    return x + base;
  }

  @Synchronized
  int run(int[] out) {
    int a = f(1);
    int b = g(0, out);
    int c = g(1, out);
    int d = f(2);
    return a + b + c + d;
  }
}
