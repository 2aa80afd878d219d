package dev.deco.examples.cluster;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

/**
 * The Mandelbrot set, row by row: each row is a call that may run on any worker. The record travels
 * with it, the pixels come back.
 */
record Mandelbrot(int columns, int rows, int iterations) {

  /** After how many steps each point of a row leaves the circle of radius 2. */
  @Concurrent(on = "cluster")
  int[] row(int y) {
    int[] steps = new int[columns];
    for (int x = 0; x < columns; x++) {
      steps[x] = escape(-2.1 + x * 2.8 / columns, -0.9 + y * 2.8 / columns);
    }
    return steps;
  }

  /** All rows. */
  @Synchronized
  int[][] image() {
    int[][] image = new int[rows][];
    for (int y = 0; y < rows; y++) {
      image[y] = row(y);
    }
    return image;
  }

  private int escape(double re, double im) {
    double x = 0;
    double y = 0;
    int n = 0;
    while (n < iterations && x * x + y * y <= 4) {
      double next = x * x - y * y + re;
      y = 2 * x * y + im;
      x = next;
      n++;
    }
    return n;
  }
}
