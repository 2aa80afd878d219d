package edit;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.List;

final class Work {
  private Work() {}

  @Concurrent
  static long square(int x) {
    long square = x;
    for (int i = 0; i < 20_000; i++) {
      square = (square * x + i) % 1009;
    }
    return square;
  }

  @Concurrent
  static void note(List<Long> log, int x) {
    log.add(square(x));
  }

  /** Its body is edited. */
  @Synchronized
  static long sum(int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) {
      sum += 2 * square(i);
    }
    return sum;
  }

  /** Waits in each turn once the helper reads what the calls write, and not before. */
  @Synchronized
  static long noted(List<Long> log, int n) {
    long seen = 0;
    for (int i = 0; i < n; i++) {
      note(log, i);
      seen += Helper.seen(log);
    }
    return seen;
  }
}
