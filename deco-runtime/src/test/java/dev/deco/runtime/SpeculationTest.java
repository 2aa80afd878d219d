package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the runtime finds out that running calls early does not pay, and that it does again. */
class SpeculationTest {
  private static final int CALLS = 400;

  /** Takes a while, so that calls of a loop have all been spawned when the first ones have run. */
  private static void work() {
    work(100_000);
  }

  private static void work(long nanos) {
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void aChainOfConflictsIsHardlyEverRunTwice(int parallelism) throws Exception {
    Site site = Sites.fresh();
    AtomicInteger runs = new AtomicInteger();
    // How many are on their way when the first conflict is seen, depends on the machine.
    chain(parallelism, site, runs);
    runs.set(0);
    chain(parallelism, site, runs);
    assertThat(runs.get()).isLessThan(CALLS * 13 / 10);
  }

  /** Interleaved, and the shortest of each: what disturbs one round does not disturb all. */
  @Test
  void aChainOfConflictsTakesHardlyLongerThanTheSerialLoop() throws Exception {
    Site site = Sites.fresh();
    long serial = Long.MAX_VALUE;
    long spawned = Long.MAX_VALUE;
    for (int round = 0; round < 3 || (round < 50 && spawned > serial * 13 / 10); round++) {
      long start = System.nanoTime();
      for (int i = 0; i < CALLS / 4; i++) {
        work();
      }
      long middle = System.nanoTime();
      chain(CALLS / 4, 2, site, new AtomicInteger());
      serial = Math.min(serial, middle - start);
      spawned = Math.min(spawned, System.nanoTime() - middle);
    }
    assertThat(spawned).isLessThanOrEqualTo(serial * 13 / 10);
  }

  private static void chain(int parallelism, Site site, AtomicInteger runs) throws Exception {
    chain(CALLS, parallelism, site, runs);
  }

  private static void chain(int calls, int parallelism, Site site, AtomicInteger runs)
      throws Exception {
    int[] chain = new int[calls + 1];
    Deco.withParallelism(
        parallelism,
        () -> {
          try (Run run = Run.open()) {
            for (int i = 1; i <= calls; i++) {
              int at = i;
              Calls.spawn(
                  run.at(site),
                  isolation -> {
                    runs.incrementAndGet();
                    work();
                    return isolation.set(chain, at, isolation.get(chain, at - 1) + 1);
                  });
            }
          }
          return null;
        });
    assertThat(chain[calls]).isEqualTo(calls);
  }

  @Test
  void callsThatConflictNoLongerRunBesideOneAnotherAgain() throws Exception {
    Site site = Sites.fresh();
    int[] cells = new int[CALLS];
    Deco.withParallelism(
        2,
        () -> {
          try (Run run = Run.open()) {
            for (int i = 0; i < CALLS; i++) {
              Calls.spawn(run.at(site), isolation -> add(isolation, cells, 0));
            }
            run.await();
            assertThat(site.speculates()).isFalse();
            for (int round = 0; round < 20 && !site.speculates(); round++) {
              for (int i = 0; i < CALLS; i++) {
                int at = i;
                Calls.spawn(run.at(site), isolation -> add(isolation, cells, at));
              }
              run.await();
            }
            assertThat(site.speculates()).isTrue();
            Meeting meeting = new Meeting(2);
            for (int i = 0; i < 2; i++) {
              Calls.spawn(
                  run.at(site),
                  isolation -> {
                    meeting.meet();
                    return null;
                  });
            }
            run.await();
          }
          return null;
        });
    assertThat(cells[0]).isGreaterThanOrEqualTo(CALLS + 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void anArrayThatIsUpdatedInPlaceStaysParallel(int parallelism) throws Exception {
    Site site = Sites.fresh();
    int[] cells = new int[CALLS];
    long[] reruns = {0};
    Deco.withParallelism(
        parallelism,
        () -> {
          try (Run run = Run.open()) {
            for (int i = 0; i < CALLS; i++) {
              int at = i;
              Deferred<Integer> next =
                  Calls.spawn(
                      run.at(site),
                      isolation -> {
                        work();
                        return isolation.get(cells, at) + at;
                      });
              run.defer(cells, at, () -> cells[at] = next.get());
            }
            run.await();
            reruns[0] = run.at(site).reruns();
          }
          return null;
        });
    assertThat(cells[CALLS - 1]).isEqualTo(CALLS - 1);
    assertThat(reruns[0]).isZero();
    assertThat(site.speculates()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void callsThatReadAllOfAnArrayForSimplicityReadElementsWhereOthersAreWritten(int parallelism)
      throws Exception {
    Site site = Sites.fresh();
    assertThat(mapInPlace(parallelism, site)).isLessThanOrEqualTo(CALLS);
    assertThat(site.elementwise()).isTrue();
    assertThat(site.speculates()).isTrue();
    assertThat(mapInPlace(parallelism, site)).isZero();
  }

  private static long mapInPlace(int parallelism, Site site) throws Exception {
    int[] cells = new int[CALLS];
    List<Integer> list = new ArrayList<>(Collections.nCopies(CALLS, 0));
    long reruns =
        Deco.withParallelism(
            parallelism,
            () -> {
              try (Run run = Run.open()) {
                for (int i = 0; i < CALLS; i++) {
                  int at = i;
                  Deferred<Integer> next =
                      Calls.spawn(run.at(site), isolation -> next(isolation, cells, list, at));
                  run.defer(cells, at, () -> cells[at] = next.get());
                  run.defer(list, at, () -> list.set(at, next.get()));
                }
                run.await();
                return run.at(site).reruns();
              }
            });
    assertThat(cells[CALLS - 1]).isEqualTo(CALLS - 1);
    assertThat(list.get(CALLS - 1)).isEqualTo(CALLS - 1);
    return reruns;
  }

  private static Integer next(Isolation isolation, int[] cells, List<Integer> list, int at) {
    work();
    int cell =
        isolation.elementwise()
            ? isolation.trackingArrays().get(cells, at)
            : isolation.reading(cells)[at];
    return cell + at + isolation.reading(list).get(at);
  }

  @Test
  void aCallThatDoesNotPayRunsOnTheObjectsThemselvesWhereNothingIsPending() {
    Site site = Sites.fresh();
    int[] cells = {0};
    try (Run run = Run.open()) {
      for (int i = 0; i < 1000; i++) {
        Calls.spawn(run.at(site), isolation -> add(isolation, cells, 0));
      }
      run.await();
      Isolation[] seen = new Isolation[1];
      for (int i = 0; i < 20 && seen[0] != Isolation.none(); i++) {
        Calls.spawn(
            run.at(site),
            isolation -> {
              seen[0] = isolation;
              return add(isolation, cells, 0);
            });
      }
      assertThat(seen[0]).isSameAs(Isolation.none());
    }
    assertThat(cells[0]).isGreaterThan(1000);
  }

  private static Integer add(Isolation isolation, int[] cells, int index) {
    work(1_000);
    return isolation.set(cells, index, isolation.get(cells, index) + 1);
  }
}
