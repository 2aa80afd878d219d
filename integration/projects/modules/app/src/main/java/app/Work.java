package app;

import dev.deco.Synchronized;
import grid.Rows;
import java.util.Arrays;
import java.util.List;

final class Work {
  private Work() {}

  /** Reads the rows beside calls of the other module's, which its jar says only read them, too. */
  @Synchronized
  static long each(int[][] rows, List<String> log) {
    long[] energies = new long[rows.length];
    long first = 0;
    for (int i = 0; i < rows.length; i++) {
      energies[i] = Rows.energy(rows[i]);
      first += rows[i][0];
    }
    return first * 31 + Arrays.hashCode(energies);
  }

  /** Calls the other module's wrapper, and spawns calls of the same methods. */
  @Synchronized
  static long twice(int[][] rows, List<String> log) {
    long sum = Rows.sum(rows, log);
    for (int[] row : rows) {
      sum += Rows.smooth(row, log);
    }
    return sum;
  }
}
