package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Board {
  private final int[] cells = new int[4];
  private final List<Integer> log = new ArrayList<>();
  int[][] grid = {{1, 2}, {3, 4}};

  @Concurrent
  int set(int i, int value) {
    Work.take(40);
    cells[i] += value;
    this.cells[0]++;
    grid[1][0] = cells[0];
    return cells[i];
  }

  @Concurrent
  void log(int x) {
    log.add(x);
  }

  @Synchronized
  List<Integer> run() {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      out.add(set(i % 3, i + 1));
      log(i);
    }
    return out;
  }

  List<Object> state() {
    return List.of(cells, log, grid);
  }
}
