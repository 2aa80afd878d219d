package t;

import dev.deco.Concurrent;
import dev.deco.Range;
import dev.deco.Synchronized;

final class Inside {
  private Inside() {}

  @Concurrent
  static void twice(@Range(from = "lo", to = "hi") int[] a, int lo, int hi) {
    for (int i = lo; i < hi; i++) {
      a[i] *= 2;
    }
  }

  @Synchronized
  static void halves(int[] a) {
    twice(a, 0, a.length / 2);
    twice(a, a.length / 2, a.length);
  }

  /** An isolated call, since it has no range; what it calls is isolated in it. */
  @Concurrent
  static int row(int[][] rows, int y) {
    halves(rows[y]);
    return rows[y][0];
  }

  @Synchronized
  static int all(int[][] rows) {
    int sum = 0;
    for (int y = 0; y < rows.length; y++) {
      sum += row(rows, y);
    }
    return sum;
  }
}
