package dev.deco.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Isolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random calls over shared structures: replayed journals equal the serial run. */
class RandomCallsTest {
  private static final long SEED = Long.getLong("deco.seed", 20261123L);
  private static final int SEQUENCES = Integer.getInteger("deco.sequences", 800);

  @Test
  void replayEqualsSerialRun() {
    replayEqualsSerialRun(false);
  }

  @Test
  void replayOfRunsOnCopiesEqualsSerialRun() {
    replayEqualsSerialRun(true);
  }

  private static void replayEqualsSerialRun(boolean away) {
    System.out.println("RandomCallsTest: -Ddeco.seed=" + SEED);
    Random seeds = new Random(SEED);
    int reruns = 0;
    int inPlace = 0;
    int calls = 0;
    int travelled = 0;
    for (int i = 0; i < SEQUENCES; i++) {
      long seed = seeds.nextLong();
      List<Object> serial = RandomWorld.create(seed);
      List<Object> tracked = RandomWorld.create(seed);
      Random epochs = new Random(seed);
      int count = 1 + epochs.nextInt(3);
      for (int epoch = 0; epoch < count; epoch++) {
        long epochSeed = epochs.nextLong();
        if (SimulatedScope.DEBUG) {
          System.out.println(
              "sequence " + i + " epoch " + epoch + " " + GraphPrinter.print(tracked));
        }
        SimulatedScope scope = new SimulatedScope(Isolation.none(), away);
        serial.add(
            summary(SimulatedScope.runSerially(entries(epochSeed, serial), Isolation.none())));
        if (GraphPrinter.print(serial).contains("ConcurrentModificationException")) {
          // The collections give no guarantee of when they notice such a misuse; nor do proxies.
          break;
        }
        List<SimulatedScope.Outcome> outcomes = scope.run(entries(epochSeed, tracked));
        tracked.add(summary(outcomes));
        reruns += scope.reruns;
        inPlace += scope.inPlace;
        calls += outcomes.size();
        travelled += scope.travelled;
        assertThat(GraphPrinter.print(tracked))
            .as("sequence %d, epoch %d, -Ddeco.seed=%d", i, epoch, SEED)
            .isEqualTo(GraphPrinter.print(serial));
      }
    }
    System.out.printf(
        "%d calls, %d run again, %d in place, %d on copies%n", calls, reruns, inPlace, travelled);
    if (away) {
      assertThat(travelled).as("calls that ran on copies").isGreaterThan(calls / 2);
    }
    assertThat(calls - reruns - inPlace).as("calls replayed at once").isGreaterThan(calls / 4);
  }

  private static List<SimulatedScope.Entry> entries(long seed, List<Object> world) {
    Random random = new Random(seed);
    List<SimulatedScope.Entry> entries = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      List<Object> arguments = new ArrayList<>();
      for (int j = 0; j < 3; j++) {
        arguments.add(world.get(random.nextInt(world.size())));
      }
      entries.add(new RandomCall(random.nextLong(), 0, arguments));
    }
    return entries;
  }

  private static List<Object> summary(List<SimulatedScope.Outcome> outcomes) {
    List<Object> summary = new ArrayList<>();
    for (SimulatedScope.Outcome outcome : outcomes) {
      summary.add(outcome.failure() == null ? "returned" : outcome.failure().toString());
      if (outcome.result() != null) {
        summary.add(outcome.result());
      }
    }
    return summary;
  }
}
