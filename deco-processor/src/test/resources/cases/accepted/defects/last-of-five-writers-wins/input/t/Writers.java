package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Writers {
  private Writers() {}

  @Concurrent
  static void write(int[] out, int value) {
    Work.take(200 * (5 - value));
    out[0] = value;
  }

  @Synchronized
  static void five(int[] out) {
    for (int i = 1; i <= 5; i++) {
      write(out, i);
    }
  }
}
