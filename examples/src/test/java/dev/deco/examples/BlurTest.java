package dev.deco.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class BlurTest {
  /** More than a block, and no multiple of one. */
  private static final int SIDE = 83;

  @Test
  void bothWaysGiveTheSame() {
    double[][] image = Blur.rings(SIDE);

    assertThat(DecoBlur.blur(image)).isDeepEqualTo(Blur.blur(image));
    assertThat(image).isDeepEqualTo(Blur.rings(SIDE));
  }

  @Test
  void oneColourStaysAsItIs() {
    double[][] image = new double[SIDE][SIDE];
    for (double[] row : image) {
      Arrays.fill(row, 0.25);
    }

    double[][] blurred = DecoBlur.blur(image);

    for (double[] row : blurred) {
      assertThat(row).containsOnly(new double[] {0.25}, within(1e-12));
    }
  }

  @Test
  void theNoiseGoesAndTheEdgesStay() {
    double[][] image = new double[SIDE][SIDE];
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        boolean noise = (3 * x + 5 * y) % 11 == 0;
        image[y][x] = x < SIDE / 2 == noise ? 0.9 : 0.1;
      }
    }

    double[][] blurred = DecoBlur.blur(image);

    for (double[] row : blurred) {
      assertThat(row[SIDE / 2 - 2]).isEqualTo(0.1);
      assertThat(row[SIDE / 2 + 1]).isEqualTo(0.9);
    }
  }
}
