package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Stale {
  private Stale() {}

  @Concurrent
  static void set(int[] a, int value) {
    Work.take(500);
    a[0] = value;
  }

  @Concurrent
  static int divide(int[] a) {
    return 100 / a[0];
  }

  @Synchronized
  static int run(int[] a) {
    set(a, 5);
    int v = divide(a);
    set(a, 0);
    int w;
    try {
      w = divide(a);
    } catch (ArithmeticException e) {
      w = -1;
    }
    return v * 1000 + w;
  }
}
