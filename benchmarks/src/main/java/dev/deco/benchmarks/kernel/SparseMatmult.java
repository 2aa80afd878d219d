package dev.deco.benchmarks.kernel;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Rows;
import dev.deco.benchmarks.ways.Way;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A sparse matrix, in compressed rows, times a vector; each row is a call. */
record SparseMatmult(int[] starts, int[] columns, double[] values, double[] vector, int times)
    implements Problem {

  static SparseMatmult of(int size, int perRow, int times) {
    Random random = new Random(7);
    int[] starts = new int[size + 1];
    for (int i = 0; i <= size; i++) {
      starts[i] = i * perRow;
    }
    int[] columns = random.ints((long) size * perRow, 0, size).toArray();
    double[] values = random.doubles((long) size * perRow).toArray();
    return new SparseMatmult(starts, columns, values, random.doubles(size).toArray(), times);
  }

  @Concurrent
  static double row(int[] starts, int[] columns, double[] values, double[] vector, int i) {
    double sum = 0;
    for (int k = starts[i]; k < starts[i + 1]; k++) {
      sum += values[k] * vector[columns[k]];
    }
    return sum / starts.length;
  }

  @Synchronized
  static double[] product(int[] starts, int[] columns, double[] values, double[] vector) {
    double[] to = new double[vector.length];
    for (int i = 0; i < to.length; i++) {
      to[i] = row(starts, columns, values, vector, i);
    }
    return to;
  }

  @Override
  public Object serial() {
    return repeated(from -> product(starts, columns, values, from));
  }

  @Override
  public Object deco() {
    return repeated(from -> DecoSparseMatmult.product(starts, columns, values, from));
  }

  @Override
  public Object byHand(Way way) {
    return repeated(
        from -> {
          double[] to = new double[from.length];
          Rows.run(way, to.length, 1_000, i -> to[i] = row(starts, columns, values, from, i));
          return to;
        });
  }

  private double[] repeated(UnaryOperator<double[]> product) {
    double[] current = vector;
    for (int time = 0; time < times; time++) {
      current = product.apply(current);
    }
    return current;
  }
}
