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
  void aPointSpreadsEvenly() {
    double[][] image = new double[SIDE][SIDE];
    image[SIDE / 2][SIDE / 2] = 1;

    double[][] blurred = DecoBlur.blur(image);

    assertThat(blurred[SIDE / 2][SIDE / 2]).isPositive().isLessThan(0.1);
    assertThat(blurred[SIDE / 2][SIDE / 2 + 5])
        .isCloseTo(blurred[SIDE / 2 - 5][SIDE / 2], within(1e-12));
    assertThat(Arrays.stream(blurred).flatMapToDouble(Arrays::stream).sum())
        .isCloseTo(1, within(1e-9));
  }
}
