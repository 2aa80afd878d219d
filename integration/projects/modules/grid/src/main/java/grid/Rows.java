package grid;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.List;

public final class Rows {
  private Rows() {}

  /** Smooths a row in place until its last element stays, and says how many rounds that took. */
  @Concurrent
  public static long smooth(int[] row, List<String> log) {
    int rounds = 0;
    int last;
    do {
      last = row[row.length - 1];
      for (int i = 1; i < row.length; i++) {
        row[i] = (row[i] + row[i - 1]) / 2;
      }
      rounds++;
    } while (row[row.length - 1] != last);
    log.add("row of " + row.length);
    return rounds;
  }

  /** Only reads the row. */
  @Concurrent
  public static long energy(int[] row) {
    long energy = 0;
    for (int i = 0; i < 1000; i++) {
      energy = energy * 31 + row[i % row.length];
    }
    return energy;
  }

  @Synchronized
  public static long sum(int[][] rows, List<String> log) {
    long sum = 0;
    for (int[] row : rows) {
      sum += smooth(row, log);
    }
    return sum;
  }
}
