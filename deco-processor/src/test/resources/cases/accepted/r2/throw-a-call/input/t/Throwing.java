package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Throwing {
  private Throwing() {}

  @Concurrent
  static IllegalStateException problem(int[] out, int x) {
    Work.take(20);
    out[0] = x;
    return new IllegalStateException("problem " + x);
  }

  @Synchronized
  static void run(int[] out) {
    problem(out, 1);
    throw problem(out, 2);
  }
}
