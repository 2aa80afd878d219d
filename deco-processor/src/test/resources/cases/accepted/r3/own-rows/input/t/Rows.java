package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.List;

/** Calls that read arrays and objects of their object, while the loop writes rows of its own. */
final class Rows {
  final int[][] held = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
  final int weight = 2;

  @Concurrent
  int row(int i) {
    Meeting.here();
    return held[i % 3][1] + i;
  }

  @Concurrent
  static int first(Rows rows, int i) {
    Meeting.here();
    return rows.held[0][0] + i;
  }

  @Concurrent
  int weights(List<Rows> all, int i) {
    return all.get(i % all.size()).weight + weight + i;
  }

  @Concurrent
  static void raise(int[] row, int by) {
    Meeting.here();
    row[0] += by;
  }

  @Synchronized
  int[][] elements(int n) {
    int[][] o = new int[n][n];
    for (int i = 0; i < n; i++) {
      o[i][0] = row(i);
    }
    return o;
  }

  @Synchronized
  int[][][] cube(int n) {
    int[][][] o = new int[n][n][2];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        o[i][j][1] = row(i + j);
      }
    }
    return o;
  }

  @Synchronized
  int[][] named(int n) {
    int[][] o = new int[n][n];
    for (int i = 0; i < n; i++) {
      int[] r = o[i];
      r[0] = first(this, i);
    }
    return o;
  }

  /** Nothing waits here, as the golden file shows: a meeting could write the list. */
  @Synchronized
  static int[] neighbours(List<Rows> all) {
    int[] o = new int[all.size()];
    int i = 0;
    for (Rows each : all) {
      o[i] = each.weights(all, i);
      i++;
    }
    return o;
  }

  /** The last row is that which the calls read. */
  @Synchronized
  int[][] linked(int n) {
    int[][] o = new int[n][3];
    o[n - 1] = held[1];
    for (int i = n - 1; i >= 0; i--) {
      o[i][1] = row(i) + row(i + 1);
    }
    return o;
  }

  /** The object holds the rows before the last calls. */
  @Synchronized
  int[][] handedOn(int n) {
    int[][] o = new int[n][3];
    for (int i = 0; i < n; i++) {
      o[i][1] = row(i);
    }
    held[0] = o[0];
    for (int i = 0; i < n; i++) {
      o[i][1] = row(i);
      o[i][0] = first(this, i);
    }
    return o;
  }

  /** Two names of one row. */
  @Synchronized
  int[][] twice(int n) {
    int[][] o = new int[n][2];
    int[] one = o[0];
    for (int i = 0; i < n; i++) {
      raise(one, i);
      o[0][1] = o[0][0] + row(i);
      raise(o[i], 1);
    }
    return o;
  }

  /** Rows that are one array. */
  @Synchronized
  int[][] shared(int n) {
    int[][] o = new int[n][];
    int[][] other = new int[n][2];
    for (int i = 0; i < n; i++) {
      o[i] = other[0];
    }
    for (int i = 0; i < n; i++) {
      o[i][0] = row(i) + other[0][0];
      raise(other[i], i);
    }
    return o;
  }
}
