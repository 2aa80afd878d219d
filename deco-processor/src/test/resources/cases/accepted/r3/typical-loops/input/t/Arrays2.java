package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.Arrays;
import java.util.Random;

/** Loops over arrays. */
final class Arrays2 {
  private Arrays2() {}

  static final int SIZE = 4;

  @Concurrent
  static double f(double x) {
    Meeting.here();
    return x * 3 + 1;
  }

  @Concurrent
  static double dot(double[] row, double[][] b, int column) {
    Meeting.here();
    double sum = 0;
    for (int k = 0; k < row.length; k++) {
      sum += row[k] * b[k][column];
    }
    return sum;
  }

  @Concurrent
  static double blur(double[] in, int i) {
    Meeting.here();
    return (in[Math.max(0, i - 1)] + in[i] + in[Math.min(in.length - 1, i + 1)]) / 3;
  }

  @Concurrent
  static void smooth(double[] in, double[] out, int from, int to) {
    Meeting.here();
    for (int i = from; i < to; i++) {
      out[i] = in[i] / 2;
    }
  }

  private static double weight(int i) {
    return 1.0 / (1 + i);
  }

  private static int clamp(int i, int n) {
    return Math.max(0, Math.min(n - 1, i));
  }

  @Synchronized
  static double[][] multiply(double[][] a, double[][] b) {
    int n = a.length;
    int m = b[0].length;
    double[][] c = new double[n][m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        c[i][j] = dot(a[i], b, j);
      }
    }
    return c;
  }

  @Synchronized
  static double[][] multiplyInto(double[][] a, double[][] b, double[][] c) {
    for (int i = 0; i < a.length; i++) {
      double[] row = a[i];
      double[] target = c[i];
      for (int j = 0; j < target.length; j++) {
        target[j] = dot(row, b, j);
      }
    }
    return c;
  }

  @Synchronized
  static double[] stencil(double[] start, int steps) {
    double[] current = start.clone();
    double[] next = new double[start.length];
    for (int s = 0; s < steps; s++) {
      for (int i = 0; i < current.length; i++) {
        next[i] = blur(current, i);
      }
      double[] swap = current;
      current = next;
      next = swap;
    }
    return current;
  }

  @Synchronized
  static double[] blocks(double[] in) {
    double[] out = new double[in.length];
    int half = in.length / 2;
    for (int block = 0; block < 2; block++) {
      int from = block * half;
      int to = block == 1 ? in.length : from + half;
      smooth(in, out, from, to);
    }
    return out;
  }

  @Synchronized
  static double sumOfWeights(double[] in) {
    double sum = 0;
    double scale = 1;
    for (int i = 0; i < in.length; i++) {
      scale *= 0.5;
      sum += scale * f(in[i]) * weight(i);
    }
    return sum;
  }

  @Synchronized
  static double[] filtered(double[] in, boolean[] mask) {
    double[] out = new double[in.length];
    for (int i = 0; i < in.length; i++) {
      if (!mask[i]) {
        continue;
      }
      int j = clamp(i + 1, in.length);
      out[i] = f(in[j]);
    }
    return out;
  }

  @Synchronized
  static double[] earlyExit(double[] in, double limit) {
    double[] out = new double[in.length];
    for (int i = 0; i < in.length; i++) {
      if (in[i] > limit) {
        break;
      }
      out[i] = f(in[i]);
    }
    return out;
  }

  @Synchronized
  static double[] random(int n, long seed) {
    Random random = new Random(seed);
    double[] out = new double[n];
    for (int i = 0; i < n; i++) {
      out[i] = f(random.nextDouble());
    }
    return out;
  }

  @Synchronized
  static double[] copied(double[] in) {
    double[] out = Arrays.copyOf(in, in.length);
    for (int i = 0; i < out.length; i++) {
      out[i] = f(in[i]);
    }
    Arrays.sort(out);
    return out;
  }

  @Synchronized
  static int[] histogram(double[] in, double[] values) {
    int[] counts = new int[SIZE];
    for (int i = 0; i < in.length; i++) {
      counts[i % SIZE]++;
      values[i] = f(in[i]);
    }
    return counts;
  }

  @Synchronized
  static double[] whileLoop(double[] in) {
    double[] out = new double[in.length];
    int i = 0;
    int left = in.length;
    while (left > 0) {
      out[i] = f(in[i]);
      i++;
      left--;
    }
    return out;
  }
}
