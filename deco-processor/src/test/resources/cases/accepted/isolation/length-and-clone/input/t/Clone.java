package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Clone {
  private Clone() {}

  @Concurrent
  static int[] twice(int[] a) {
    Work.take(30);
    a[0]++;
    int[] copy = a.clone();
    copy[0] = -1;
    for (int i = 1; i < copy.length; i++) {
      copy[i] += a[i] + a[0];
    }
    a[a.length - 1] = copy.length;
    return copy;
  }

  @Concurrent
  static int shallow(int[][] grid) {
    int[][] copy = grid.clone();
    copy[0][0] += 5;
    copy[1] = new int[] {9};
    return copy[1][0] + grid[1][0] + grid[0][0];
  }

  @Synchronized
  static List<Object> run(int[] a, int[][] grid) {
    List<Object> out = new ArrayList<>();
    out.add(twice(a));
    out.add(twice(a));
    out.add(shallow(grid));
    out.add(shallow(grid));
    return out;
  }
}
