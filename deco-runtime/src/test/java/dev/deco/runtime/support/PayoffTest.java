package dev.deco.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which way calls go, by what each way was seen to take. */
class PayoffTest {
  private static final long MILLI = 1_000_000;

  private final Payoff payoff = new Payoff();

  /** Runs calls for about so many milliseconds, each way taking what it takes. */
  private int inPlaceOf(int rounds, double spawned, double inPlace) {
    int direct = 0;
    for (int i = 0; i < rounds; i++) {
      if (payoff.inPlace()) {
        direct++;
        payoff.ranInPlace(100, 100 * inPlace);
      } else {
        payoff.spawned(100, 100 * spawned);
      }
    }
    return direct;
  }

  @Test
  void callsAreSpawnedUntilEnoughIsKnown() {
    payoff.spawned(63, 10 * MILLI);
    assertThat(payoff.inPlace()).isFalse();
    payoff.spawned(1, MILLI);
    assertThat(payoff.inPlace()).isTrue();
  }

  @Test
  void aFewCallsInPlaceDoNotMakeItTheWayToGo() {
    int direct = inPlaceOf(10_000, 500, 1_000);
    assertThat(direct).isBetween(10, 1_000);
    assertThat(payoff.triesSpawning()).isFalse();
  }

  @Test
  void callsThatAreFasterInPlaceStayThere() {
    int direct = inPlaceOf(10_000, 2_000, 1_000);
    assertThat(direct).isGreaterThan(9_000);
  }

  @Test
  void spawningIsTriedAgainWhenItMayPay() {
    inPlaceOf(10_000, 2_000, 1_000);
    int direct = inPlaceOf(10_000, 100, 1_000);
    assertThat(direct).isLessThan(5_000);
    assertThat(payoff.inPlace() && !payoff.triesSpawning()).isFalse();
  }

  @Test
  void theRunsOfCodeThatIsYetToBeCompiledDoNotDecide() {
    for (int i = 0; i < 40; i++) {
      // The first calls take a hundred times as long.
      payoff.spawned(100, i < 2 ? MILLI : MILLI / 100.0);
    }
    while (payoff.inPlace()) {
      payoff.ranInPlace(10, 2_000);
    }
    assertThat(payoff.triesSpawning()).isFalse();
    assertThat(payoff.inPlace()).isFalse();
  }

  @Test
  void pendingCallsAreEnoughOnceAnIntervalIsOver() {
    assertThat(payoff.enough(64, MILLI / 2.0, 2)).isFalse();
    assertThat(payoff.enough(63, MILLI, 2)).isFalse();
    assertThat(payoff.enough(64, MILLI, 2)).isTrue();
  }

  @Test
  void whenSpawningIsTriedEachWorkerGetsSomeCalls() {
    inPlaceOf(200, 2_000, 1_000);
    while (!payoff.triesSpawning()) {
      payoff.ranInPlace(100, 100_000);
    }
    assertThat(payoff.enough(255, MILLI * 1_000, 64)).isFalse();
    assertThat(payoff.enough(256, MILLI * 1_000, 64)).isTrue();
  }
}
