package dev.deco.benchmarks.kernel;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Rows;
import dev.deco.benchmarks.ways.Way;

/** The first Fourier coefficients of (x + 1)^x on 0 to 2, by the trapezoidal rule. */
record Series(int pairs, int steps) implements Problem {
  private static final double WIDTH = 2;

  @Concurrent
  static double[] pair(int n, int steps) {
    double cosines = 0;
    double sines = 0;
    double step = WIDTH / steps;
    for (int i = 0; i <= steps; i++) {
      double x = i * step;
      double value = (i == 0 || i == steps ? 0.5 : 1) * Math.pow(x + 1, x);
      cosines += value * Math.cos(Math.PI * n * x);
      sines += value * Math.sin(Math.PI * n * x);
    }
    return new double[] {cosines * step, sines * step};
  }

  @Synchronized
  static double[][] all(int pairs, int steps) {
    double[][] all = new double[pairs][];
    for (int n = 0; n < pairs; n++) {
      all[n] = pair(n, steps);
    }
    return all;
  }

  @Override
  public Object serial() {
    return all(pairs, steps);
  }

  @Override
  public Object deco() {
    return DecoSeries.all(pairs, steps);
  }

  @Override
  public Object byHand(Way way) {
    double[][] all = new double[pairs][];
    Rows.run(way, pairs, 2, n -> all[n] = pair(n, steps));
    return all;
  }
}
