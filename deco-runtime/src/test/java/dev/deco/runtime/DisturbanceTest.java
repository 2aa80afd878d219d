package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What a random schedule does that the usual one hardly ever does. */
class DisturbanceTest {
  private static final int CALLS = 10;

  /**
   * How a call ran: its number, and whether on the caller's thread and on the objects themselves.
   */
  private record Ran(int call, boolean onCaller, boolean inPlace) {}

  private final Site site = Sites.fresh();

  @Test
  void callsRunInAnyOrderAnywhere() throws Exception {
    Set<Integer> firsts = new HashSet<>();
    Set<String> ways = new HashSet<>();
    for (long seed = 0; seed < 200; seed++) {
      for (Ran ran : runs(seed)) {
        ways.add((ran.inPlace ? "in place" : "isolated") + (ran.onCaller ? " here" : " there"));
      }
      firsts.add(runs(seed).get(0).call);
    }
    assertThat(ways).containsExactlyInAnyOrder("in place here", "isolated here", "isolated there");
    assertThat(firsts).contains(0, 1, 2, 3);
  }

  private List<Ran> runs(long seed) throws Exception {
    List<Ran> runs = new CopyOnWriteArrayList<>();
    int[] cells = new int[CALLS + 1];
    Thread caller = Thread.currentThread();
    Deco.withParallelism(
        2,
        () ->
            Deco.disturbed(
                seed,
                () -> {
                  try (Run run = Run.open()) {
                    for (int i = 0; i < CALLS; i++) {
                      int at = i;
                      Calls.spawn(
                          run.at(site),
                          isolation -> {
                            boolean here = Thread.currentThread() == caller;
                            runs.add(new Ran(at, here, isolation == Isolation.none()));
                            return isolation.set(cells, at + 1, isolation.get(cells, at) + 1);
                          });
                    }
                  }
                  return null;
                }));
    assertThat(cells[CALLS]).as("with seed %d", seed).isEqualTo(CALLS);
    return runs;
  }

  @Test
  void aPrefixIsReplayedWhileTheRestWaits() throws Exception {
    Set<Integer> seen = new HashSet<>();
    for (long seed = 0; seed < 100; seed++) {
      int[] cells = new int[1];
      Deco.disturbed(
          seed,
          () -> {
            try (Run run = Run.open()) {
              for (int i = 0; i < CALLS; i++) {
                Calls.spawn(
                    run.at(site),
                    isolation -> isolation.set(cells, 0, isolation.get(cells, 0) + 1));
                seen.add(cells[0] - i);
              }
            }
            return null;
          });
      assertThat(cells[0]).isEqualTo(CALLS);
    }
    assertThat(seen).contains(0, 1).hasSizeGreaterThan(3);
  }

  /**
   * A run that outlasts the replay of the entries before it is no good if it read what they wrote.
   */
  @Test
  void runsThatAreKeptAreComparedWithWhatWasReplayedBeforeThem() throws Exception {
    int calls = 60;
    for (long seed = 0; seed < 400; seed++) {
      long number = seed;
      int[] cells = new int[1];
      Deco.withParallelism(
          1,
          () ->
              Deco.disturbed(
                  number,
                  () -> {
                    try (Run run = Run.open()) {
                      for (int i = 0; i < calls; i++) {
                        Calls.spawn(
                            run.at(site),
                            isolation -> isolation.set(cells, 0, isolation.get(cells, 0) + 1));
                      }
                    }
                    return null;
                  }));
      assertThat(cells[0]).as("with seed %d", seed).isEqualTo(calls);
    }
  }
}
