package dev.deco.examples;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.nio.file.Path;

/**
 * A Gaussian blur of a grey image.
 *
 * <p>Shows a {@code @Concurrent} method that writes into an array it is given: each call blurs a
 * block of rows. Its neighbours read rows that it reads too; nobody reads what it writes, so all
 * blocks run side by side.
 */
final class Blur {
  private static final int RADIUS = 20;
  private static final int BLOCK = 32;
  private static final double[] KERNEL = kernel();

  private Blur() {}

  /** Blurs the rows {@code from} to {@code to} of {@code image} into those of {@code blurred}. */
  @Concurrent
  static void blurRows(double[][] image, double[][] blurred, int from, int to) {
    for (int y = from; y < to; y++) {
      int width = blurred[y].length;
      double[] column = new double[width];
      for (int dy = -RADIUS; dy <= RADIUS; dy++) {
        double weight = KERNEL[dy + RADIUS];
        double[] row = image[clamp(y + dy, image.length)];
        for (int x = 0; x < width; x++) {
          column[x] += weight * row[x];
        }
      }
      for (int x = 0; x < width; x++) {
        double sum = 0;
        for (int dx = -RADIUS; dx <= RADIUS; dx++) {
          sum += KERNEL[dx + RADIUS] * column[clamp(x + dx, width)];
        }
        blurred[y][x] = sum;
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

  /** Beyond an edge the image goes on as it is there. */
  private static int clamp(int index, int length) {
    return Math.max(0, Math.min(index, length - 1));
  }

  private static double[] kernel() {
    double[] kernel = new double[2 * RADIUS + 1];
    double sum = 0;
    for (int i = 0; i < kernel.length; i++) {
      double distance = (i - RADIUS) / (RADIUS / 2.5);
      kernel[i] = Math.exp(-distance * distance / 2);
      sum += kernel[i];
    }
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] /= sum;
    }
    return kernel;
  }

  /** Rings that grow finer from the centre to the corners, between 0 and 1. */
  static double[][] rings(int side) {
    double[][] image = new double[side][side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        double square = Math.pow(x - side / 2.0, 2) + Math.pow(y - side / 2.0, 2);
        image[y][x] = Math.sin(square / side) > 0 ? 1 : 0;
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
    double[][] image = rings(setting.size(1_600, 200));
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
