package dev.deco.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Scopes, deferred results and the join of scope and workers do right under all schedules. */
class ScheduleTest {
  /** How many calls run at present. */
  private final AtomicInteger running = new AtomicInteger();

  private int increment(Turns turns, Isolation isolation, int[] cells, int from, int to) {
    running.incrementAndGet();
    try {
      int value = isolation.get(cells, from);
      turns.pause();
      return isolation.set(cells, to, value + 1);
    } finally {
      running.decrementAndGet();
    }
  }

  private void explore(int workers, Consumer<Turns> program) {
    int points =
        Schedules.explore(
            turns -> {
              running.set(0);
              during(
                  Settings.defaults().withPool(turns.pool(workers)).disturbed(turns),
                  () -> {
                    program.accept(turns);
                    return null;
                  });
            });
    assertThat(points).isPositive();
  }

  private static void during(Settings settings, Callable<?> body) {
    try {
      settings.during(body);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Site site() {
    return new Site(ScheduleTest.class, "program", "ScheduleTest.java", 1);
  }

  @Test
  void callsThatConflictAndStepsInBetween() {
    explore(
        2,
        turns -> {
          int[] cells = new int[6];
          int[] sum = {0};
          Site site = site();
          try (Run run = Run.open()) {
            for (int i = 0; i < 5; i++) {
              int at = i;
              Deferred<Integer> value =
                  Calls.spawn(
                      run.at(site),
                      isolation -> increment(turns, isolation.trackingArrays(), cells, at, at + 1));
              run.defer(() -> sum[0] += value.get());
            }
            run.await();
            assertThat(running).hasValue(0);
            assertThat(sum[0]).isEqualTo(15);
          }
          assertThat(cells).containsExactly(0, 1, 2, 3, 4, 5);
        });
  }

  @Test
  void callsThatAreTakenInBatchesAndGivenBack() {
    explore(
        2,
        turns -> {
          int[] cells = new int[8];
          Site site = site();
          site.ranFor(100, 100 * 5_000);
          assertThat(site.batch()).isEqualTo(4);
          try (Run run = Run.open()) {
            for (int round = 0; round < 2; round++) {
              for (int i = 0; i < 6; i++) {
                int at = i;
                Calls.spawn(
                    run.at(site),
                    isolation -> increment(turns, isolation.trackingArrays(), cells, at, at));
              }
              run.await();
              assertThat(running).hasValue(0);
            }
          }
          assertThat(cells).containsExactly(2, 2, 2, 2, 2, 2, 0, 0);
        });
  }

  @Test
  void theFirstFailureWinsAndNothingAfterItHappens() {
    explore(
        2,
        turns -> {
          int[] cells = new int[4];
          Site site = site();
          AtomicInteger late = new AtomicInteger();
          try (Run run = Run.open()) {
            assertThatThrownBy(
                    () -> {
                      for (int i = 0; i < 4; i++) {
                        int at = i;
                        Calls.spawn(
                            run.at(site),
                            isolation -> {
                              increment(turns, isolation.trackingArrays(), cells, at, at);
                              if (at == 1 || at == 3) {
                                throw new IllegalStateException("call " + at);
                              }
                              return null;
                            });
                      }
                      run.await();
                    })
                .hasMessage("call 1");
            assertThat(running).hasValue(0);
            late.set(cells[2] + cells[3]);
          }
          assertThat(cells).startsWith(1, 1);
          assertThat(late).hasValue(0);
          assertThat(cells).endsWith(0, 0);
        });
  }

  @Test
  void scopesInsideCalls() {
    explore(
        2,
        turns -> {
          int[] cells = new int[4];
          Site outer = site();
          Site inner = site();
          try (Run run = Run.open()) {
            for (int i = 0; i < 2; i++) {
              int at = i;
              Calls.spawn(
                  run.at(outer),
                  isolation -> {
                    isolation.trackingArrays();
                    try (Run own = Run.open()) {
                      for (int j = 0; j < 2; j++) {
                        Calls.spawn(
                            own.at(inner),
                            nested -> increment(turns, nested.trackingArrays(), cells, at, at + 1));
                      }
                    }
                    return null;
                  });
            }
          }
          assertThat(running).hasValue(0);
          // Both inner calls of a pair read the same cell.
          assertThat(cells).containsExactly(0, 1, 2, 0);
        });
  }

  @Test
  void deferredResultsThatTwoThreadsAskFor() {
    explore(
        1,
        turns -> {
          int[] cells = new int[2];
          Deferred<Integer> first =
              Calls.spawnAlone(
                  isolation -> increment(turns, isolation.trackingArrays(), cells, 0, 0));
          Deferred<Integer> second =
              Calls.spawnAlone(
                  isolation -> increment(turns, isolation.trackingArrays(), cells, 0, 1));
          List<Integer> seen = new ArrayList<>();
          boolean[] ended = {false};
          turns.start(
              () -> {
                seen.add(first.get());
                ended[0] = true;
              });
          // It is not replayed before it is asked for, and the other thread may have been first.
          assertThat(second.get()).isIn(1, 2);
          assertThat(first.get()).isEqualTo(1);
          turns.beforeWait(() -> ended[0]);
          assertThat(seen).containsExactly(1);
          assertThat(cells[0]).isEqualTo(1);
        });
  }

  @Test
  void futuresAreCompletedWhoeverIsFirst() {
    explore(
        1,
        turns -> {
          Deferred<Integer> deferred =
              Calls.spawnAlone(
                  isolation -> {
                    turns.pause();
                    return 5;
                  });
          CompletableFuture<Integer> future = deferred.toCompletableFuture();
          turns.pause();
          turns.beforeWait(future::isDone);
          assertThat(future).isCompletedWithValue(5);
          assertThat(deferred.isDone()).isTrue();
          assertThat(deferred.get()).isEqualTo(5);
        });
  }

  @Test
  void aScopeCanBeUsedAgainAfterEachWait() {
    explore(
        2,
        turns -> {
          int[] cells = new int[1];
          Scope scope = Scope.open();
          for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 2; i++) {
              Calls.spawn(
                  scope, isolation -> increment(turns, isolation.trackingArrays(), cells, 0, 0));
            }
            scope.await();
            assertThat(running).hasValue(0);
            assertThat(cells[0]).isEqualTo(2 * round + 2);
          }
          scope.close();
        });
  }

  @Test
  void aFaultOfOneScheduleIsFound() {
    assertThatThrownBy(
            () ->
                Schedules.explore(
                    turns -> {
                      int[] counter = {0};
                      boolean[] ended = {false};
                      Runnable increment =
                          () -> {
                            int before = counter[0];
                            turns.pause();
                            counter[0] = before + 1;
                          };
                      turns.start(
                          () -> {
                            turns.pause();
                            increment.run();
                            ended[0] = true;
                          });
                      increment.run();
                      turns.beforeWait(() -> ended[0]);
                      assertThat(counter[0]).isEqualTo(2);
                    }))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("-Ddeco.seed=");
  }

  @Test
  void threadsThatAllWaitAreFound() {
    assertThatThrownBy(() -> Schedules.explore(turns -> turns.beforeWait(() -> false)))
        .rootCause()
        .hasMessageStartingWith("all threads wait");
  }
}
