package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Whiles {
  private Whiles() {}

  @Concurrent
  static boolean below(int[] n, int bound) {
    Work.take(20);
    return n[0] < bound;
  }

  @Concurrent
  static void bump(int[] n) {
    n[0]++;
  }

  @Concurrent
  static int step(int x) {
    return x + 2;
  }

  @Synchronized
  static int run(int[] n) {
    int rounds = 0;
    while (below(n, 3)) {
      bump(n);
      rounds++;
    }
    do {
      bump(n);
      rounds++;
    } while (below(n, 6));
    for (int i = step(0); below(n, 9) && i < step(100); i = step(i)) {
      bump(n);
      rounds += i;
    }
    return rounds;
  }
}
