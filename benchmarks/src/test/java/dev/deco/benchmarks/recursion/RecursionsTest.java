package dev.deco.benchmarks.recursion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Way;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class RecursionsTest {
  @Test
  void everyWayGivesTheSerialResult() {
    for (Problem problem : Recursions.small()) {
      for (Way way : new Way[] {Way.DECO, Way.FORK_JOIN}) {
        if (Way.available().contains(way)) {
          assertThat(Objects.deepEquals(problem.serial(), problem.run(way)))
              .as("%s, %s", problem, way)
              .isTrue();
        }
      }
    }
  }
}
