package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Alias {
  private Alias() {}

  @Concurrent
  static void fill(int[][] grid, int row, int value) {
    Work.take(100);
    for (int i = 0; i < grid[row].length; i++) {
      grid[row][i] = value + i;
    }
  }

  @Synchronized
  static int sum(int[][] grid) {
    int[] first = grid[0];
    int before = first[1];
    fill(grid, 0, 10);
    int after = first[1];
    fill(grid, 1, 20);
    int[] second = grid[1];
    return before * 10000 + after * 100 + second[2];
  }
}
