package dev.deco.benchmarks.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Way;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class KernelsTest {
  @Test
  void everyWayGivesTheSerialResult() {
    for (Problem problem : Kernels.small()) {
      for (Way way : Way.values()) {
        if (Way.available().contains(way)) {
          assertThat(Objects.deepEquals(problem.serial(), problem.run(way)))
              .as("%s, %s", problem, way)
              .isTrue();
        }
      }
    }
  }
}
