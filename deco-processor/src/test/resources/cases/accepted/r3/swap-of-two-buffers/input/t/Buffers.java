package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Buffers {
  private Buffers() {}

  @Concurrent
  static int next(int[] now, int i) {
    Work.take(10);
    int n = now.length;
    return (now[(i + n - 1) % n] + 2 * now[i] + now[(i + 1) % n]) % 97;
  }

  @Synchronized
  static int[] run(int[] start, int steps) {
    int[] now = start.clone();
    int[] then = new int[start.length];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < now.length; i++) {
        then[i] = next(now, i);
      }
      int[] swap = now;
      now = then;
      then = swap;
    }
    return now;
  }
}
