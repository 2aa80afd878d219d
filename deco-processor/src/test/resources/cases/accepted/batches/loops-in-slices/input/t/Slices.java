package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

/** Loops that do nothing but one statement with a call, so that many turns may go together. */
final class Slices {
  static final int SCALE = 3;

  private final int offset = 5;
  private int calls;

  @Concurrent
  static long cube(int base, int i) {
    return (long) base * i * i * i;
  }

  @Concurrent
  static int checked(int i, int bad) {
    if (i == bad) {
      throw new IllegalStateException("at " + i);
    }
    return i * 7;
  }

  @Concurrent
  static void add(int[] row, int by) {
    for (int i = 0; i < row.length; i++) {
      row[i] += by;
    }
  }

  @Concurrent
  int moved(int i) {
    return i + offset;
  }

  @Synchronized
  static long[] upwards(int n, int base) {
    long[] all = new long[n];
    for (int i = 0; i < n; i++) {
      all[i] = cube(base, i);
    }
    return all;
  }

  @Synchronized
  static long[] inclusive(int n, int base) {
    long[] all = new long[n + 1];
    for (int i = 0; i <= n; ++i) all[i] = cube(base + SCALE, i - 1);
    return all;
  }

  @Synchronized
  static long[] downwards(int n, int base) {
    long[] all = new long[n];
    for (int i = n - 1; i >= 0; i--) {
      all[i] = cube(base, i);
    }
    return all;
  }

  @Synchronized
  static long[] everyThird(int n, int base) {
    long[] all = new long[2 * n];
    for (int i = n - 1; 0 < i; i -= 3) {
      all[i * 2 - 1] = cube(base * 2, i + 1);
    }
    for (int i = 1, last = n - 2; last >= i; i += 3) {
      all[2 * i] = cube(base, i);
    }
    return all;
  }

  @Synchronized
  static double sum(int n, double weight) {
    double sum = 1;
    for (int i = 0; i < n; i++) {
      sum += weight * cube(2, i) / (i + 1);
    }
    return sum;
  }

  @Synchronized
  static List<Integer> listed(int n, int bad) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      all.add(checked(i, bad));
    }
    return all;
  }

  @Synchronized
  static int[] partly(int[] all, int bad) {
    for (int i = 0; i < all.length; i++) {
      all[i] = checked(i, bad);
    }
    return all;
  }

  @Synchronized
  static int[][] rows(int n) {
    int[][] rows = new int[n][4];
    for (int y = 0; y < n; y++) {
      for (int x = 0; x < rows[y].length; x++) {
        rows[y][x] = checked(x + y, -1);
      }
    }
    return rows;
  }

  @Synchronized
  static int[] same(int n) {
    int[] row = new int[5];
    int[][] held = {row};
    for (int i = 0; i < n; i++) {
      add(held[0], i);
    }
    return row;
  }

  @Synchronized
  int[] own(int n) {
    int[] all = new int[n];
    for (int i = 0; i < n; i++) {
      all[i] = moved(i);
    }
    return all;
  }

  /** The bound of each loop changes while it runs, or what it counts with does. */
  @Synchronized
  static long[] unsteady(int n) {
    long[] all = new long[n];
    int end = n;
    for (int i = 0; i < end; i++) {
      all[i] = cube(end--, i);
    }
    for (int i = 0; i < n; i++) {
      all[i++] = cube(1, n);
    }
    for (int i = 0; i < all.length / (n == 0 ? 1 : 2); i++) {
      all[i] = cube(4, i);
    }
    return all;
  }

  /** An argument that may fail is evaluated in its turn. */
  @Synchronized
  static int[] failing(int[] all, int[] given) {
    for (int i = 0; i < all.length; i++) {
      all[i] = checked(given[i], 100 / (i - 90));
    }
    return all;
  }

  @Synchronized
  static int[] counted(int n) {
    Slices own = new Slices();
    int[] all = new int[n];
    for (int i = 0; i < n; i++) {
      own.calls++;
      all[i] = checked(own.calls, -1);
    }
    return all;
  }
}
