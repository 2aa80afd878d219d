package dev.deco.examples;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.nio.file.Path;
import java.util.Random;

/**
 * Takes the noise out of a grey image, and leaves the edges in: a bilateral filter.
 *
 * <p>Shows a {@code @Concurrent} method that writes into an array it is given: each call blurs a
 * block of rows. Its neighbours read rows that it reads too; nobody reads what it writes, so all
 * blocks run side by side.
 */
final class Blur {
  private static final int BLOCK = 8;

  /** How many pixels to each side count. */
  private static final int RADIUS = 4;

  /** Pixels this far away count about half. */
  private static final double REACH = 2;

  /**
   * Pixels this much brighter or darker count about half: noise does, the other side of an edge
   * not.
   */
  private static final double CONTRAST = 0.25;

  private Blur() {}

  /** Blurs the rows {@code from} to {@code to} of {@code image} into those of {@code blurred}. */
  @Concurrent
  static void blurRows(double[][] image, double[][] blurred, int from, int to) {
    for (int y = from; y < to; y++) {
      double[] row = blurred[y];
      for (int x = 0; x < row.length; x++) {
        row[x] = mean(image, x, y);
      }
    }
  }

  /** The image, blurred. */
  @Synchronized
  static double[][] blur(double[][] image) {
    double[][] blurred = new double[image.length][image[0].length];
    for (int from = 0; from < image.length; from += BLOCK) {
      blurRows(image, blurred, from, Math.min(from + BLOCK, image.length));
    }
    return blurred;
  }

  /** The mean of the pixels around one, where those that are near and like it count more. */
  private static double mean(double[][] image, int x, int y) {
    double centre = image[y][x];
    double sum = 0;
    double weights = 0;
    for (int v = Math.max(0, y - RADIUS); v <= Math.min(y + RADIUS, image.length - 1); v++) {
      for (int u = Math.max(0, x - RADIUS); u <= Math.min(x + RADIUS, image[v].length - 1); u++) {
        double value = image[v][u];
        double weight =
            Math.exp(
                -square((u - x) / REACH)
                    - square((v - y) / REACH)
                    - square((value - centre) / CONTRAST));
        sum += weight * value;
        weights += weight;
      }
    }
    return sum / weights;
  }

  private static double square(double number) {
    return number * number;
  }

  /** Rings, between 0 and 1, and noise. */
  static double[][] rings(int side) {
    Random random = new Random(side);
    double[][] image = new double[side][side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        double radius = Math.hypot(x - side / 2.0, y - side / 2.0);
        double ring = Math.sin(radius / 8) > 0 ? 0.8 : 0.2;
        image[y][x] = Math.max(0, Math.min(1, ring + 0.1 * random.nextGaussian()));
      }
    }
    return image;
  }

  private static int[][] pixels(double[][] image) {
    int[][] pixels = new int[image.length][image[0].length];
    for (int y = 0; y < pixels.length; y++) {
      for (int x = 0; x < pixels[y].length; x++) {
        pixels[y][x] = (int) Math.round(255 * image[y][x]) * 0x010101;
      }
    }
    return pixels;
  }

  static Example<?> example(Setting setting) {
    double[][] image = rings(setting.size(500, 100));
    return new Example<>(
        "blur",
        () -> blur(image),
        () -> DecoBlur.blur(image),
        blurred -> {
          Path file = Png.write(setting.output().resolve("blur.png"), pixels(blurred));
          return image.length + " by " + image.length + " pixels, drawn to " + file;
        });
  }

  /**
   * Runs this example.
   *
   * @param args ignored
   * @throws Exception if it fails
   */
  public static void main(String[] args) throws Exception {
    Harness.main(args, Blur::example);
  }
}
