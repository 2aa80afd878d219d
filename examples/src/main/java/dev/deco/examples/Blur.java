package dev.deco.examples;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/**
 * Takes the noise out of a grey image, and leaves the edges in: a median filter.
 *
 * <p>Shows a {@code @Concurrent} method that writes into an array it is given: each call blurs a
 * block of rows. Its neighbours read rows that it reads too; nobody reads what it writes, so all
 * blocks run side by side.
 */
final class Blur {
  private static final int BLOCK = 8;

  /** How many pixels to each side count. */
  private static final int RADIUS = 3;

  private Blur() {}

  /** Blurs the rows {@code from} to {@code to} of {@code image} into those of {@code blurred}. */
  @Concurrent
  static void blurRows(double[][] image, double[][] blurred, int from, int to) {
    for (int y = from; y < to; y++) {
      double[] row = blurred[y];
      for (int x = 0; x < row.length; x++) {
        row[x] = median(image, x, y);
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

  /** The median of the pixels around one. */
  private static double median(double[][] image, int x, int y) {
    int bottom = Math.min(y + RADIUS, image.length - 1);
    int right = Math.min(x + RADIUS, image[y].length - 1);
    double[] around = new double[(2 * RADIUS + 1) * (2 * RADIUS + 1)];
    int count = 0;
    for (int v = Math.max(0, y - RADIUS); v <= bottom; v++) {
      for (int u = Math.max(0, x - RADIUS); u <= right; u++) {
        around[count++] = image[v][u];
      }
    }
    Arrays.sort(around, 0, count);
    return around[count / 2];
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
