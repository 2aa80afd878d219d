package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Final {
  private Final() {}

  @Concurrent
  static void write(int[] a, int i, int value) {
    Work.take(60);
    if (value < 0) {
      throw new IllegalArgumentException("v" + value);
    }
    a[i] = value;
  }

  @Synchronized
  static void run(int[] a, int[] seen, int second) {
    try {
      write(a, 0, 1);
      write(a, 1, second);
      write(a, 2, 3);
    } finally {
      seen[0] = a[0];
      seen[1] = a[1];
      seen[2] = a[2] + 100;
    }
    write(a, 3, 4);
  }
}
