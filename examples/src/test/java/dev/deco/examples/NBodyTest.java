package dev.deco.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NBodyTest {
  /** More than a block, and no multiple of one. */
  private static final int STARS = 450;

  @Test
  void bothWaysGiveTheSame() {
    List<Body> start = Galaxies.disc(STARS, 0, 0, 1, 0);

    assertThat(NBody.film(start, DecoNBody::step)).isEqualTo(NBody.film(start, NBody::step));
  }

  @Test
  void theOldBodiesStayAsTheyAre() {
    List<Body> start = Galaxies.disc(STARS, 0, 0, 1, 0);

    List<Body> next = DecoNBody.step(start);

    assertThat(start).isEqualTo(Galaxies.disc(STARS, 0, 0, 1, 0));
    assertThat(next).hasSize(STARS).doesNotContainAnyElementsOf(start);
  }

  @Test
  void theMomentumIsConserved() {
    List<Body> start = Galaxies.disc(STARS, 0, 0, 1, 0);

    List<Body> next = DecoNBody.step(start);

    assertThat(momentum(next)).isCloseTo(momentum(start), within(1e-9));
  }

  private static double momentum(List<Body> bodies) {
    return bodies.stream().mapToDouble(body -> body.mass() * body.vx()).sum();
  }
}
