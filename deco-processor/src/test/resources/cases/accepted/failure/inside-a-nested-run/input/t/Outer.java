package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Outer {
  private Outer() {}

  @Concurrent
  static void leaf(int[] a, int i) {
    Work.take(30);
    if (i == 2) {
      throw new IllegalStateException("leaf");
    }
    a[i]++;
  }

  @Concurrent
  @Synchronized
  static void inner(int[] a) {
    for (int i = 0; i < a.length; i++) {
      leaf(a, i);
    }
  }

  @Synchronized
  static int run(int[][] grid) {
    int failed = 0;
    for (int[] row : grid) {
      try {
        inner(row);
      } catch (IllegalStateException e) {
        failed++;
      }
    }
    inner(grid[0]);
    inner(grid[1]);
    return failed;
  }
}
