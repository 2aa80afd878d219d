package dev.deco.examples;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.awt.Color;
import java.nio.file.Path;

/**
 * The Mandelbrot set, row by row.
 *
 * <p>Shows the deferred form {@code a[i] = f(x)}: each call makes a row of its own, and the caller
 * stores the rows when all are there. Rows through the middle of the set take longest; who has
 * finished a short one takes the next.
 */
final class Mandelbrot {
  private static final double LEFT = -2.1;
  private static final double WIDTH = 2.8;
  private static final double TOP = -0.9;

  private final int columns;
  private final int rows;
  private final int iterations;

  Mandelbrot(int columns, int rows, int iterations) {
    this.columns = columns;
    this.rows = rows;
    this.iterations = iterations;
  }

  /** The pixels of a row. */
  @Concurrent
  int[] row(int y) {
    int[] pixels = new int[columns];
    double scale = WIDTH / columns;
    for (int x = 0; x < columns; x++) {
      pixels[x] = colour(escape(LEFT + x * scale, TOP + y * scale));
    }
    return pixels;
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

  /** After how many steps a point leaves the circle of radius 2; at most {@code iterations}. */
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

  private int colour(int n) {
    return n == iterations ? 0 : Color.HSBtoRGB(0.6f + n / 60f, 0.7f, 1) & 0xFFFFFF;
  }

  static Example<?> example(Setting setting) {
    Mandelbrot set =
        new Mandelbrot(setting.size(560, 140), setting.size(360, 90), setting.size(3_000, 500));
    return new Example<>(
        "mandelbrot",
        set::image,
        DecoMandelbrot.of(set)::image,
        image -> {
          Path file = Png.write(setting.output().resolve("mandelbrot.png"), image);
          return set.columns + " by " + set.rows + " pixels, drawn to " + file;
        });
  }

  /**
   * Runs this example.
   *
   * @param args ignored
   * @throws Exception if it fails
   */
  public static void main(String[] args) throws Exception {
    Harness.main(args, Mandelbrot::example);
  }
}
