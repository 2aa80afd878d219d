package dev.deco.benchmarks.grain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.deco.benchmarks.ways.Way;
import org.junit.jupiter.api.Test;

final class LoopTest {
  @Test
  void everyWayFillsTheSameArray() {
    Loop loop = new Loop("fill", 20, 2_000);
    for (Way way : Way.available()) {
      assertThat(loop.run(way)).as(way.label()).isEqualTo(loop.serial());
    }
  }

  @Test
  void everyWayGivesTheSameSumButForItsLastDigits() {
    for (String name : new String[] {"sum", "uneven"}) {
      Loop loop = new Loop(name, 20, 2_000);
      double serial = (double) loop.serial();
      assertThat(loop.deco()).isEqualTo(serial);
      for (Way way : Way.available()) {
        assertThat((double) loop.run(way)).as(way.label()).isCloseTo(serial, within(1e-6));
      }
    }
  }
}
