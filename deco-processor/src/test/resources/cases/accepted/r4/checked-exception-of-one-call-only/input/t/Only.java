package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Only {
  static final class Odd extends Exception {
    private static final long serialVersionUID = 1;

    Odd(String message) {
      super(message);
    }
  }

  private Only() {}

  @Concurrent
  static void check(int[] a, int i) throws Odd, InterruptedException {
    Work.take(30);
    if (a[i] % 2 != 0) {
      throw new Odd("odd at " + i);
    }
    a[i] = a[i] / 2;
  }

  @Synchronized
  static String run(int[] a) throws InterruptedException {
    try {
      for (int i = 0; i < a.length; i++) {
        check(a, i);
      }
      return "all even";
    } catch (Odd e) {
      return e.getMessage();
    }
  }
}
