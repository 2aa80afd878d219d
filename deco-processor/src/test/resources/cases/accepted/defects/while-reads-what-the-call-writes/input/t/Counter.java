package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Counter {
  private Counter() {}

  @Concurrent
  static void bump(int[] out, int k) {
    Work.take(20);
    out[k]++;
  }

  @Synchronized
  static int count(int[] out, int k) {
    int rounds = 0;
    while (out[k] < 3) {
      bump(out, k);
      rounds++;
    }
    return rounds;
  }
}
