package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Cube {
  private Cube() {}

  @Concurrent
  static void cell(int[][][] cube, int i, int j, int k) {
    Work.take(10);
    cube[i][j][k] += 100 * i + 10 * j + k;
  }

  @Concurrent
  static void row(double[][] grid, int i) {
    grid[i] = new double[i + 1];
    grid[i][i] = i / 2.0;
  }

  @Concurrent
  static void swap(double[][] grid, int i, int j) {
    double[] row = grid[i];
    grid[i] = grid[j];
    grid[j] = row;
    grid[i][0] += 0.25;
  }

  @Synchronized
  static void run(int[][][] cube, double[][] grid) {
    for (int i = 0; i < cube.length; i++) {
      for (int j = 0; j < cube[i].length; j++) {
        for (int k = 0; k < cube[i][j].length; k++) {
          cell(cube, i, j, k);
        }
      }
    }
    for (int i = 0; i < grid.length; i++) {
      row(grid, i);
    }
    swap(grid, 0, 1);
    swap(grid, 1, 2);
  }
}
