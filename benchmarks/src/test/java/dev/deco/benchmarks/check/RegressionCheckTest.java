package dev.deco.benchmarks.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.benchmarks.grain.Loop;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RegressionCheckTest {
  private static Bound bound(double least, Double... ratios) {
    Iterator<Double> next = List.of(ratios).iterator();
    return new Bound("measured", least, next::next);
  }

  @Test
  void aRatioThatStaysBelowItsBoundFails() {
    assertThat(RegressionCheck.kept(List.of(bound(0.5, 0.4, 0.49, 0.3)))).isFalse();
  }

  @Test
  void oneOfThreeAttemptsIsEnough() {
    assertThat(RegressionCheck.kept(List.of(bound(0.5, 0.1, 0.2, 0.6)))).isTrue();
  }

  @Test
  void aGoodRatioIsMeasuredOnce() {
    assertThat(RegressionCheck.kept(List.of(bound(0.5, 0.5)))).isTrue();
  }

  @Test
  void attemptsOnABusyMachineDoNotCount() {
    Bound busy = new Bound("busy", 0.5, () -> 0.1, () -> 1.2);
    assertThat(busy.best()).isNaN();
    assertThat(RegressionCheck.kept(List.of(busy))).isTrue();
    assertThat(RegressionCheck.kept(List.of(new Bound("idle", 0.5, () -> 0.1, () -> 1.9))))
        .isFalse();
  }

  @Test
  void oneBoundThatIsNotKeptIsEnoughToFail() {
    assertThat(RegressionCheck.kept(List.of(bound(2, 1., 1., 1.), bound(0.5, 1.)))).isFalse();
  }

  @Test
  void aWayThatDoesEverythingFourTimesIsFoundSlow() {
    Loop loop = new Loop("fill", 1_000);
    Comparison comparison = new Comparison(5, 9);
    Bound slow =
        new Bound(
            "four times the work",
            0.5,
            () ->
                comparison.ratio(
                    loop::serial,
                    () -> {
                      loop.serial();
                      loop.serial();
                      loop.serial();
                      return loop.serial();
                    }));
    assertThat(RegressionCheck.kept(List.of(slow))).isFalse();
  }
}
