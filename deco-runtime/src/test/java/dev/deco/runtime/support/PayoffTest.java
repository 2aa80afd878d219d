package dev.deco.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which way calls go, by what each way was seen to take. */
class PayoffTest {
  private static final long MILLI = 1_000_000;

  private final Payoff payoff = new Payoff(new Warmth());

  /** Runs calls for about so many milliseconds, each way taking what it takes. */
  private int inPlaceOf(int rounds, double spawned, double inPlace) {
    int direct = 0;
    for (int i = 0; i < rounds; i++) {
      if (payoff.inPlace()) {
        direct++;
        payoff.ranInPlace(100, 100 * inPlace);
      } else {
        payoff.spawned(100, 100 * spawned, 0);
      }
    }
    return direct;
  }

  @Test
  void callsAreSpawnedUntilEnoughIsKnown() {
    payoff.spawned(63, 10 * MILLI, 0);
    assertThat(payoff.inPlace()).isFalse();
    payoff.spawned(1, MILLI, 0);
    assertThat(payoff.inPlace()).isTrue();
  }

  @Test
  void aFewCallsInPlaceDoNotMakeItTheWayToGo() {
    int direct = inPlaceOf(100_000, 500, 1_000);
    assertThat(direct).isBetween(10, 10_000);
    assertThat(inPlaceOf(100_000, 1_100, 1_000)).isLessThan(10_000);
  }

  @Test
  void callsThatSpawningMakesMuchSlowerStayWhereTheyStandOnceAllIsCompiled() {
    inPlaceOf(10_000, 2_000, 1_000);
    assertThat(inPlaceOf(100_000, 2_000, 1_000)).isGreaterThan(90_000);
  }

  @Test
  void spawningIsTakenUpAgainWhenItPays() {
    inPlaceOf(100_000, 2_000, 1_000);
    inPlaceOf(100_000, 600, 1_000);
    assertThat(inPlaceOf(10_000, 600, 1_000)).isLessThan(1_000);
  }

  @Test
  void whatSpawningTakesInCodeThatIsYetToBeCompiledDoesNotDecide() {
    assertThat(inPlaceOf(1_000, 4_000, 1_000)).isLessThan(200);
  }

  @Test
  void callsThatTakeFarLongerIsolatedAreGivenUpAtOnce() {
    payoff.ranIsolated(1_000_000);
    assertThat(inPlaceOf(1_000, 1_000_000, 10_000)).isGreaterThan(900);
  }

  @Test
  void oneCallThatTookLongForSomeOtherReasonDoesNotGiveTheOthersUp() {
    for (int i = 0; i < 10; i++) {
      payoff.ranIsolated(i == 8 ? 5_000_000 : 10_000);
    }
    assertThat(inPlaceOf(1_000, 10_000, 10_000)).isLessThan(200);
  }

  @Test
  void callsThatNeedHardlyMoreTimeOfAllThreadsAreSpawnedHoweverBusyTheMachineIs() {
    int direct = 0;
    for (int i = 0; i < 100_000; i++) {
      if (payoff.inPlace()) {
        direct++;
        payoff.ranInPlace(100, 100_000);
      } else {
        payoff.ranIsolated(1_100);
        payoff.spawned(100, 200_000, 5_000);
      }
    }
    assertThat(direct).isBetween(10, 10_000);
  }

  @Test
  void callsThatLeaveNothingButResultsDoTheSameWorkIsolatedWhateverTheClockSaysOfThat() {
    payoff.leaves(true);
    int direct = 0;
    for (int i = 0; i < 100_000; i++) {
      if (payoff.inPlace()) {
        direct++;
        payoff.ranInPlace(100, 100_000);
      } else {
        payoff.ranIsolated(5_000);
        payoff.spawned(100, 200_000, 5_000);
      }
    }
    assertThat(direct).isBetween(10, 10_000);
  }

  @Test
  void callsThatNeedMuchMoreTimeOfTheirOwnThreadAreNot() {
    int direct = 0;
    for (int i = 0; i < 100_000; i++) {
      if (payoff.inPlace()) {
        direct++;
        payoff.ranInPlace(100, 100_000);
      } else {
        payoff.ranIsolated(1_100);
        payoff.spawned(100, 200_000, 50_000);
      }
    }
    assertThat(direct).isGreaterThan(80_000);
  }

  @Test
  void soAreTinyCalls() {
    assertThat(inPlaceOf(10_000, 100, 5)).isGreaterThan(5_000);
  }

  @Test
  void pendingCallsAreEnoughOnceAnIntervalIsOver() {
    assertThat(payoff.enough(64, MILLI / 2.0, 2)).isFalse();
    assertThat(payoff.enough(63, MILLI, 2)).isFalse();
    assertThat(payoff.enough(64, MILLI, 2)).isTrue();
  }

  @Test
  void whenSpawningIsTriedEachWorkerGetsSomeCalls() {
    payoff.ranIsolated(1_000_000);
    inPlaceOf(200, 1_000_000, 10_000);
    while (!payoff.triesSpawning()) {
      payoff.ranInPlace(100, 100_000);
    }
    assertThat(payoff.enough(255, MILLI * 1_000, 64)).isFalse();
    assertThat(payoff.enough(256, MILLI * 1_000, 64)).isTrue();
  }
}
