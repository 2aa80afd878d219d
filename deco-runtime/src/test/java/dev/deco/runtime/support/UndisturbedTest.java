package dev.deco.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UndisturbedTest {
  private final Undisturbed time = new Undisturbed();

  @Test
  void theFirstTimeCountsAsItIs() {
    assertThat(time.nanos()).isZero();
    time.add(500);
    assertThat(time.nanos()).isEqualTo(500);
  }

  @Test
  void fallsFast() {
    time.add(1_000_000);
    for (int i = 0; i < 15; i++) {
      time.add(100);
    }
    assertThat(time.nanos()).isCloseTo(100, within(50.0));
  }

  @Test
  void oneTimeOutOfLineHardlyCounts() {
    time.add(100);
    time.add(50_000_000);
    assertThat(time.nanos()).isLessThan(115);
  }

  @Test
  void risesWhereAllTimesAreLonger() {
    time.add(100);
    for (int i = 0; i < 100; i++) {
      time.add(10_000);
    }
    assertThat(time.nanos()).isGreaterThan(9_000);
  }
}
