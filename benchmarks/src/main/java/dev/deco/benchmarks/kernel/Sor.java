package dev.deco.benchmarks.kernel;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Rows;
import dev.deco.benchmarks.ways.Way;
import java.util.Random;

/**
 * Successive over-relaxation of a grid, red and black cells in turn. A row is a call, which returns
 * the row as it is to be.
 */
record Sor(double[][] grid, int sweeps) implements Problem {
  private static final double OMEGA = 1.25;

  static Sor of(int size, int sweeps) {
    Random random = new Random(7);
    double[][] grid = new double[size][];
    for (int i = 0; i < size; i++) {
      grid[i] = random.doubles(size).toArray();
    }
    return new Sor(grid, sweeps);
  }

  /** Row i, its cells of one colour relaxed; those of the other colour stay. */
  @Concurrent
  static double[] relaxed(double[][] grid, int i, int colour) {
    double[] row = grid[i].clone();
    if (i == 0 || i == grid.length - 1) {
      return row;
    }
    double[] above = grid[i - 1];
    double[] below = grid[i + 1];
    for (int j = 1 + ((i + colour) & 1); j < row.length - 1; j += 2) {
      double around = above[j] + below[j] + row[j - 1] + row[j + 1];
      row[j] = OMEGA * 0.25 * around + (1 - OMEGA) * row[j];
    }
    return row;
  }

  @Synchronized
  static double[][] sweep(double[][] grid, int colour) {
    double[][] next = new double[grid.length][];
    for (int i = 0; i < next.length; i++) {
      next[i] = relaxed(grid, i, colour);
    }
    return next;
  }

  @Override
  public Object serial() {
    return swept(Sor::sweep);
  }

  @Override
  public Object deco() {
    return swept(DecoSor::sweep);
  }

  @Override
  public Object byHand(Way way) {
    return swept(
        (old, colour) -> {
          double[][] next = new double[old.length][];
          Rows.run(way, next.length, 50, i -> next[i] = relaxed(old, i, colour));
          return next;
        });
  }

  private interface Sweep {
    double[][] apply(double[][] grid, int colour);
  }

  private double[][] swept(Sweep sweep) {
    double[][] current = grid;
    for (int i = 0; i < 2 * sweeps; i++) {
      current = sweep.apply(current, i & 1);
    }
    return current;
  }
}
