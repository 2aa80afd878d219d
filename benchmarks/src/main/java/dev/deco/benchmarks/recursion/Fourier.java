package dev.deco.benchmarks.recursion;

import dev.deco.Concurrent;
import dev.deco.Range;
import dev.deco.Synchronized;
import dev.deco.benchmarks.ways.Pools;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Way;
import java.util.Random;
import java.util.concurrent.RecursiveAction;

/**
 * A fast Fourier transform in place, by halves, of numbers whose order is already that of the
 * transform.
 */
record Fourier(double[] re, double[] im, double[] cos, double[] sin) implements Problem {
  private static final int CUT_OFF = 4_096;

  /** Of {@code size} points, a power of two. */
  static Fourier of(int size) {
    double[] cos = new double[size / 2];
    double[] sin = new double[size / 2];
    for (int i = 0; i < cos.length; i++) {
      cos[i] = Math.cos(-2 * Math.PI * i / size);
      sin[i] = Math.sin(-2 * Math.PI * i / size);
    }
    Random random = new Random(7);
    return new Fourier(random.doubles(size).toArray(), random.doubles(size).toArray(), cos, sin);
  }

  @Concurrent
  @Synchronized
  static void transform(
      @Range(from = "from", to = "from + count") double[] re,
      @Range(from = "from", to = "from + count") double[] im,
      double[] cos,
      double[] sin,
      int from,
      int count) {
    if (count == 1) {
      return;
    }
    int half = count / 2;
    transform(re, im, cos, sin, from, half);
    transform(re, im, cos, sin, from + half, half);
    combine(re, im, cos, sin, from, half);
  }

  private static void combine(
      double[] re, double[] im, double[] cos, double[] sin, int from, int half) {
    int stride = cos.length / half;
    for (int i = 0; i < half; i++) {
      int a = from + i;
      int b = a + half;
      double c = cos[i * stride];
      double s = sin[i * stride];
      double real = c * re[b] - s * im[b];
      double imaginary = c * im[b] + s * re[b];
      re[b] = re[a] - real;
      im[b] = im[a] - imaginary;
      re[a] += real;
      im[a] += imaginary;
    }
  }

  @Override
  public Object serial() {
    Fourier copy = copy();
    transform(copy.re, copy.im, cos, sin, 0, re.length);
    return copy.points();
  }

  @Override
  public Object deco() {
    Fourier copy = copy();
    DecoFourier.transform(copy.re, copy.im, cos, sin, 0, re.length);
    return copy.points();
  }

  @Override
  public Object byHand(Way way) {
    Fourier copy = copy();
    Pools.FORK_JOIN.invoke(new Task(copy, 0, re.length));
    return copy.points();
  }

  private Fourier copy() {
    return new Fourier(re.clone(), im.clone(), cos, sin);
  }

  private Object points() {
    return new double[][] {re, im};
  }

  @SuppressWarnings("serial")
  private static final class Task extends RecursiveAction {
    private final Fourier all;
    private final int from;
    private final int count;

    Task(Fourier all, int from, int count) {
      this.all = all;
      this.from = from;
      this.count = count;
    }

    @Override
    protected void compute() {
      if (count <= CUT_OFF) {
        transform(all.re, all.im, all.cos, all.sin, from, count);
      } else {
        int half = count / 2;
        invokeAll(new Task(all, from, half), new Task(all, from + half, half));
        combine(all.re, all.im, all.cos, all.sin, from, half);
      }
    }
  }
}
