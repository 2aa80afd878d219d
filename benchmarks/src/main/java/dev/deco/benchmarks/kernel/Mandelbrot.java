package dev.deco.benchmarks.kernel;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Rows;
import dev.deco.benchmarks.ways.Way;

/** The Mandelbrot set; a row is a call, and rows through the middle take longest. */
record Mandelbrot(int columns, int rows, int most) implements Problem {

  @Concurrent
  static int[] row(int y, int columns, int rows, int most) {
    int[] row = new int[columns];
    double im = -1.2 + 2.4 * y / rows;
    for (int i = 0; i < columns; i++) {
      row[i] = steps(-2.1 + 2.8 * i / columns, im, most);
    }
    return row;
  }

  private static int steps(double re, double im, int most) {
    double x = 0;
    double y = 0;
    int n = 0;
    while (n < most && x * x + y * y <= 4) {
      double next = x * x - y * y + re;
      y = 2 * x * y + im;
      x = next;
      n++;
    }
    return n;
  }

  @Synchronized
  static int[][] image(int columns, int rows, int most) {
    int[][] image = new int[rows][];
    for (int y = 0; y < rows; y++) {
      image[y] = row(y, columns, rows, most);
    }
    return image;
  }

  @Override
  public Object serial() {
    return image(columns, rows, most);
  }

  @Override
  public Object deco() {
    return DecoMandelbrot.image(columns, rows, most);
  }

  @Override
  public Object byHand(Way way) {
    int[][] image = new int[rows][];
    Rows.run(way, rows, 2, y -> image[y] = row(y, columns, rows, most));
    return image;
  }
}
