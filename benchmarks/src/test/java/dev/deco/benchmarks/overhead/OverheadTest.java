package dev.deco.benchmarks.overhead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Way;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class OverheadTest {
  @Test
  void accessesGiveTheSerialResult() {
    for (Accesses each : Accesses.values()) {
      for (Way way : new Way[] {Way.DECO, Way.FORK_JOIN}) {
        assertThat(same(each.problem(500), each.problem(500), way)).as(each.label()).isTrue();
      }
    }
  }

  @Test
  void costsGiveTheSerialResult() {
    for (Costs each : Costs.values()) {
      assertThat(same(each.problem(50, 1), each.problem(50, 1), Way.DECO))
          .as(each.label())
          .isTrue();
    }
  }

  /** Some change what they are given, so each has its own. */
  private static boolean same(Problem one, Problem other, Way way) {
    return Objects.deepEquals(arrays(one.serial()), arrays(other.run(way)));
  }

  private static Object arrays(Object result) {
    return result instanceof java.util.List<?> list ? list.toArray() : result;
  }
}
