package dev.deco.benchmarks.kernel;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Rows;
import dev.deco.benchmarks.ways.Way;
import java.util.Random;

/** Each pixel becomes the mean of those around it; a row is a call. */
record Blur(int[][] image, int radius) implements Problem {

  static Blur of(int columns, int rows, int radius) {
    Random random = new Random(7);
    int[][] image = new int[rows][];
    for (int y = 0; y < rows; y++) {
      image[y] = random.ints(columns, 0, 256).toArray();
    }
    return new Blur(image, radius);
  }

  @Concurrent
  static int[] row(int[][] image, int y, int radius) {
    int[] row = new int[image[y].length];
    int top = Math.max(0, y - radius);
    int bottom = Math.min(image.length - 1, y + radius);
    for (int x = 0; x < row.length; x++) {
      int left = Math.max(0, x - radius);
      int right = Math.min(row.length - 1, x + radius);
      int sum = 0;
      for (int j = top; j <= bottom; j++) {
        int[] source = image[j];
        for (int i = left; i <= right; i++) {
          sum += source[i];
        }
      }
      row[x] = sum / ((bottom - top + 1) * (right - left + 1));
    }
    return row;
  }

  @Synchronized
  static int[][] blurred(int[][] image, int radius) {
    int[][] blurred = new int[image.length][];
    for (int y = 0; y < image.length; y++) {
      blurred[y] = row(image, y, radius);
    }
    return blurred;
  }

  @Override
  public Object serial() {
    return blurred(image, radius);
  }

  @Override
  public Object deco() {
    return DecoBlur.blurred(image, radius);
  }

  @Override
  public Object byHand(Way way) {
    int[][] blurred = new int[image.length][];
    Rows.run(way, image.length, 4, y -> blurred[y] = row(image, y, radius));
    return blurred;
  }
}
