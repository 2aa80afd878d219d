package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Rows {
  private Rows() {}

  @Concurrent
  static int f(int x) {
    Work.take(50);
    return x + 1;
  }

  @Synchronized
  static int run(int[][] grid) {
    int[] row = grid[1];
    row[0] = f(10);
    int a = grid[1][0];
    grid[1][1] = f(20);
    int b = row[1];
    int[] same = row;
    same[2] = f(30);
    row[2] += 1000;
    return a * 10000 + b * 100 + grid[1][2];
  }
}
