package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Early {
  private Early() {}

  @Concurrent
  static void write(int[][] g, int i, int j) {
    Work.take(30);
    g[i][j] = 10 * i + j;
  }

  @Synchronized
  static int run(int[][] g, int stop) {
    int n = 0;
    for (int i = 0; i < g.length; i++) {
      for (int j = 0; j < g[i].length; j++) {
        write(g, i, j);
        n++;
        if (n == stop) {
          return n;
        }
      }
    }
    return -1;
  }

  @Synchronized
  static void none(int[][] g, boolean skip) {
    write(g, 0, 0);
    if (skip) {
      return;
    }
    write(g, 1, 1);
  }
}
