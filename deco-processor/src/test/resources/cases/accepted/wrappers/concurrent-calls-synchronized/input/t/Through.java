package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Through {
  private Through() {}

  @Concurrent
  static int leaf(int x) {
    Work.take(10);
    return x * x;
  }

  @Synchronized
  static int[] row(int n) {
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      out[i] = leaf(i);
    }
    return out;
  }

  @Concurrent
  static void fill(int[][] grid, int i) {
    grid[i] = row(grid[i].length + i);
  }

  @Concurrent
  static int wrapped(int n) {
    int sum = 0;
    for (int x : DecoThrough.row(n)) {
      sum += x;
    }
    return sum;
  }

  @Synchronized
  static List<Integer> run(int[][] grid) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < grid.length; i++) {
      fill(grid, i);
      out.add(wrapped(i + 2));
    }
    return out;
  }
}
