package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

final class Grid {
  private Grid() {}

  @Concurrent
  static int cell(int i, int j) {
    Meeting.here();
    return 10 * i + j;
  }

  @Synchronized
  static int[][] fill(int rows, int columns) {
    int[][] grid = new int[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        grid[i][j] = cell(i, j);
      }
    }
    return grid;
  }
}
