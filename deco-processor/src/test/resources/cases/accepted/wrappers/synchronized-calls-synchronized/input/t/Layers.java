package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Layers {
  private Layers() {}

  @Concurrent
  static int f(int x) {
    Work.take(30);
    return x + 1;
  }

  @Synchronized
  static void fill(int[] row, int from) {
    for (int i = 0; i < row.length; i++) {
      row[i] = f(from + i);
    }
  }

  @Synchronized
  static int sum(int[][] grid) {
    int sum = 0;
    for (int i = 0; i < grid.length; i++) {
      fill(grid[i], 10 * i);
      sum += grid[i][0];
      grid[i][0] = f(sum);
    }
    return sum;
  }
}
