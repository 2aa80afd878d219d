package t;

import dev.deco.Concurrent;
import dev.deco.Range;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

final class Heat {
  private Heat() {}

  @Concurrent
  static void rows(
      double[][] in, @Range(from = "from", to = "to") double[][] out, int from, int to) {
    Meeting.here();
    for (int y = from; y < to; y++) {
      for (int x = 0; x < in[y].length; x++) {
        double sum = in[y][x];
        sum += y > 0 ? in[y - 1][x] : 0;
        sum += y + 1 < in.length ? in[y + 1][x] : 0;
        out[y][x] = sum / 3;
      }
    }
  }

  @Synchronized
  static double[][] spread(double[][] grid, double[][] other, int steps) {
    double[][] in = grid;
    double[][] out = other;
    for (int step = 0; step < steps; step++) {
      for (int y = 0; y < in.length; y += 2) {
        rows(in, out, y, Math.min(in.length, y + 2));
      }
      double[][] swapped = in;
      in = out;
      out = swapped;
    }
    return in;
  }

  /** The same within one grid: each call reads a row that the one before it has written. */
  @Synchronized
  static void sweep(double[][] grid) {
    for (int y = 0; y < grid.length; y += 2) {
      rows(grid, grid, y, Math.min(grid.length, y + 2));
    }
  }

  /** Two arrays, some of whose rows are the same. */
  @Synchronized
  static void shared(double[][] in, double[][] out) {
    out[0] = in[3];
    out[3] = in[1];
    for (int y = 0; y < in.length; y++) {
      rows(in, out, y, y + 1);
    }
  }
}
