package dev.deco.benchmarks.kernel;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Rows;
import dev.deco.benchmarks.ways.Way;
import java.util.Random;

/** A matrix times another; a row of the product is a call. */
record MatMul(double[][] a, double[][] b) implements Problem {

  static MatMul of(int size) {
    Random random = new Random(7);
    double[][] a = new double[size][];
    double[][] b = new double[size][];
    for (int i = 0; i < size; i++) {
      a[i] = random.doubles(size).toArray();
      b[i] = random.doubles(size).toArray();
    }
    return new MatMul(a, b);
  }

  @Concurrent
  static double[] row(double[] a, double[][] b) {
    double[] row = new double[b[0].length];
    for (int k = 0; k < a.length; k++) {
      double factor = a[k];
      double[] other = b[k];
      for (int j = 0; j < row.length; j++) {
        row[j] += factor * other[j];
      }
    }
    return row;
  }

  @Synchronized
  static double[][] product(double[][] a, double[][] b) {
    double[][] product = new double[a.length][];
    for (int i = 0; i < a.length; i++) {
      product[i] = row(a[i], b);
    }
    return product;
  }

  @Override
  public Object serial() {
    return product(a, b);
  }

  @Override
  public Object deco() {
    return DecoMatMul.product(a, b);
  }

  @Override
  public Object byHand(Way way) {
    double[][] product = new double[a.length][];
    Rows.run(way, a.length, 4, i -> product[i] = row(a[i], b));
    return product;
  }
}
