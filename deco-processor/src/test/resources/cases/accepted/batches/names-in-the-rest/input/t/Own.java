package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

/** Methods of an object, and what the object holds. */
class Own {
  int last;
  long sum;
  private final int[] values = new int[40];
  private final List<Integer> list = new ArrayList<>();
  final int[][] grid = new int[6][7];
  private int scale = 3;

  @Concurrent
  int f(int x) {
    return x * scale;
  }

  @Concurrent
  private int hidden(int x) {
    return x + scale;
  }

  /** Reads an element of an array of the object. */
  @Concurrent
  int first(int x) {
    return values[0] + x;
  }

  @Concurrent
  static int plain(int x) {
    return x - 1;
  }

  @Concurrent
  int mayFail(int x) {
    if (x == 17) {
      throw new IllegalStateException("call " + x);
    }
    return x;
  }

  @Synchronized
  List<Object> all(int n) {
    for (int i = 0; i < n; i++) {
      last = f(i);
    }
    for (int i = 0; i < n; i++) {
      this.sum += this.hidden(i);
    }
    for (int i = 0; i < n; i++) {
      values[i] = f(i) - 1;
    }
    for (int i = 0; i < n; i++) {
      list.add(f(i));
    }
    for (int i = 0; i < grid.length; i++) {
      for (int j = 0; j < grid[i].length; j++) {
        grid[i][j] = plain(10 * i + j);
      }
    }
    for (int i = 1; i < n; i++) {
      values[i] = first(i);
    }
    for (int i = 0; i < n; i++) {
      scale = f(i) % 5 + 1;
    }
    return List.of(last, sum, values, list, grid, scale);
  }

  /** The container is missing, or too short, in the middle. */
  @Synchronized
  static String rows(int[][] rows, int n) {
    int done = 0;
    try {
      for (int i = 0; i < n; i++) {
        rows[i / 4][i % 4] = plain(i);
        done = i;
      }
    } catch (NullPointerException | ArrayIndexOutOfBoundsException e) {
      return e.getClass() + " after " + done;
    }
    return "all";
  }

  @Synchronized
  void failing(int n) {
    for (int i = 0; i < n; i++) {
      values[i] = mayFail(i);
    }
  }

  int[] values() {
    return values;
  }
}
