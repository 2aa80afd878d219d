package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Filter {
  private Filter() {}

  /** Reads one array through helpers and second names, and writes another. */
  @Concurrent
  static void smooth(double[][] in, double[][] out, int y) {
    double[] row = out[y];
    for (int x = 0; x < row.length; x++) {
      row[x] = mean(in, x, y) + first(in) + first(out);
    }
  }

  private static double mean(double[][] in, int x, int y) {
    double sum = 0;
    int count = 0;
    for (double[] line : in) {
      double[] same = line;
      sum += weight(x) * same[Math.min(x, same.length - 1)];
      count++;
    }
    double[] row = in[y];
    return square(sum / count) - row[x];
  }

  private static double square(double v) {
    return v * v;
  }

  private static double weight(int x) {
    return 1.0 / (1 + x);
  }

  /** Is handed what is only read, and what is written. */
  private static double first(double[][] any) {
    return any[0][0];
  }

  /** Calls itself with an array that it has written. */
  @Concurrent
  static int chain(int[] given, int depth) {
    if (depth == 0) {
      return given[0];
    }
    int[] next = {given[0] + 1};
    next[0] += given.length;
    return chain(next, depth - 1);
  }

  @Synchronized
  static double[][] all(double[][] in) {
    double[][] out = new double[in.length][in[0].length];
    for (int y = 0; y < in.length; y++) {
      smooth(in, out, y);
    }
    return out;
  }

  @Synchronized
  static void inPlace(double[][] both) {
    for (int y = 0; y < both.length; y++) {
      smooth(both, both, y);
    }
  }

  @Synchronized
  static int[] chains(int[] start) {
    int[] ends = new int[4];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = chain(start, i);
    }
    return ends;
  }
}
