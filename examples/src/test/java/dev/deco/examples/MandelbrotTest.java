package dev.deco.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MandelbrotTest {
  @Test
  void bothWaysGiveTheSame() {
    Mandelbrot set = new Mandelbrot(60, 40, 200);

    assertThat(DecoMandelbrot.of(set).image()).isDeepEqualTo(set.image());
  }

  @Test
  void onlyTheSetIsBlack() {
    Mandelbrot set = new Mandelbrot(280, 180, 200);

    int[][] image = DecoMandelbrot.of(set).image();

    // A pixel is a hundredth wide: the origin, and a corner.
    assertThat(image[90][210]).isZero();
    assertThat(image[0][0]).isNotZero();
  }
}
