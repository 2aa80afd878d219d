package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.deco.runtime.support.Calls;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Calls spawned without a scope. */
class AloneTest {
  @Test
  void askingForTheResultReplaysThatCallOnly() {
    int[] cells = {0, 0};
    Deferred<Integer> first = Calls.spawnAlone(isolation -> isolation.set(cells, 0, 1));
    Deferred<Integer> second = Calls.spawnAlone(isolation -> isolation.set(cells, 1, 2));
    assertThat(cells).containsExactly(0, 0);

    assertThat(second.get()).isEqualTo(2);
    assertThat(cells).containsExactly(0, 2);

    assertThat(first.get()).isEqualTo(1);
    assertThat(cells).containsExactly(1, 2);
    assertThat(first.get()).isEqualTo(1);
  }

  @Test
  void resultsAskedForInAnyOrderAreThoseOfThatOrder() {
    for (int round = 0; round < 100; round++) {
      int[] cells = {1};
      Deferred<Integer> doubles =
          Calls.spawnAlone(isolation -> isolation.set(cells, 0, isolation.get(cells, 0) * 2));
      Deferred<Integer> adds =
          Calls.spawnAlone(isolation -> isolation.set(cells, 0, isolation.get(cells, 0) + 1));
      if (round % 2 == 0) {
        assertThat(adds.get()).isEqualTo(2);
        assertThat(doubles.get()).isEqualTo(4);
      } else {
        assertThat(doubles.get()).isEqualTo(2);
        assertThat(adds.get()).isEqualTo(3);
      }
    }
  }

  @Test
  void aCallSpawnedAfterAReplayIsNotStaleForIt() {
    int[] cells = {0};
    AtomicInteger runs = new AtomicInteger();
    Deferred<Integer> never = Calls.spawnAlone(isolation -> isolation.get(cells, 0));
    for (int i = 1; i <= 10; i++) {
      Deferred<Integer> next =
          Calls.spawnAlone(
              isolation -> {
                runs.incrementAndGet();
                return isolation.set(cells, 0, isolation.get(cells, 0) + 1);
              });
      assertThat(next.get()).isEqualTo(i);
    }
    assertThat(runs).hasValue(10);
    assertThat(never.get()).isEqualTo(10);
  }

  @Test
  void noOtherCallOfTheThreadRunsDuringTheReplay() throws Exception {
    int[] cells = new int[1000];
    AtomicInteger torn = new AtomicInteger();
    Deco.withParallelism(
        4,
        () -> {
          List<Deferred<Integer>> results = new ArrayList<>();
          for (int i = 0; i < 50; i++) {
            int value = i;
            results.add(
                Calls.spawnAlone(
                    isolation -> {
                      int first = isolation.get(cells, 0);
                      for (int at = 0; at < cells.length; at++) {
                        torn.addAndGet(isolation.get(cells, at) == first ? 0 : 1);
                      }
                      for (int at = 0; at < cells.length; at++) {
                        isolation.set(cells, at, value);
                      }
                      return value;
                    }));
          }
          for (int i = 0; i < 50; i++) {
            assertThat(results.get(i).get()).isEqualTo(i);
            assertThat(cells).containsOnly(i);
          }
          return null;
        });
    assertThat(torn).hasValue(0);
  }

  @Test
  void aFailureIsThrownEachTime() {
    int[] cells = {0};
    IOException failure = new IOException("failed");
    Deferred<Object> failed =
        Calls.spawnAlone(
            isolation -> {
              isolation.set(cells, 0, 1);
              throw failure;
            });
    assertThat(catchThrowable(failed::get)).isSameAs(failure);
    assertThat(catchThrowable(failed::get)).isSameAs(failure);
    assertThat(cells).containsExactly(1);
    assertThat(Calls.spawnAlone(isolation -> 1).get()).isEqualTo(1);
  }

  @Test
  void anOrderedCallRunsWhenItIsAskedFor() {
    int[] cells = {0};
    Thread[] ran = {null};
    Deferred<Integer> spawned = Calls.spawnAlone(isolation -> isolation.get(cells, 0));
    Deferred<Integer> ordered =
        Calls.orderAlone(
            isolation -> {
              ran[0] = Thread.currentThread();
              return cells[0] = 5;
            });
    assertThat(ordered.isDone()).isFalse();
    assertThat(ordered.get()).isEqualTo(5);
    assertThat(ordered.get()).isEqualTo(5);
    assertThat(ran).containsExactly(Thread.currentThread());
    assertThat(spawned.get()).isEqualTo(5);
  }

  @Test
  void anotherThreadMayAsk() throws Exception {
    int[] cells = {0, 0};
    Deferred<Integer> first = Calls.spawnAlone(isolation -> isolation.set(cells, 0, 1));
    Deferred<Integer> second = Calls.spawnAlone(isolation -> isolation.set(cells, 1, 2));

    assertThat(CompletableFuture.supplyAsync(first::get).get()).isEqualTo(1);
    assertThat(cells).containsExactly(1, 0);
    assertThat(second.get()).isEqualTo(2);
  }

  @Test
  void theFutureIsCompletedWhenTheCallHasRun() throws Exception {
    int[] cells = {0};
    Meeting go = new Meeting(1);
    Deferred<Integer> spawned =
        Calls.spawnAlone(
            isolation -> {
              go.waitFor();
              return isolation.set(cells, 0, 1);
            });
    CompletableFuture<Integer> future = spawned.toCompletableFuture();
    assertThat(future).isNotDone();
    go.come();

    assertThat(future.get()).isEqualTo(1);
    assertThat(spawned.isDone()).isTrue();
    assertThat(cells).containsExactly(0);
    assertThat(spawned.get()).isEqualTo(1);
    assertThat(cells).containsExactly(1);

    Deferred<Object> failed =
        Calls.spawnAlone(
            isolation -> {
              throw new IOException("failed");
            });
    assertThatThrownBy(() -> failed.toCompletableFuture().get())
        .hasCauseExactlyInstanceOf(IOException.class);
  }

  @Test
  void anIsolatedCallThatAsksForAResultItWasHandedRunsInItsTurn() {
    int[] cells = {0};
    Deferred<Integer> first = Calls.spawnAlone(isolation -> isolation.set(cells, 0, 3));
    Deferred<Integer> second = Calls.spawnAlone(isolation -> first.get() + 1);

    assertThat(second.get()).isEqualTo(4);
    assertThat(cells).containsExactly(3);
  }

  @Test
  void whatACallSpawnsAloneEndsWithIt() throws Exception {
    AtomicReference<Deferred<Integer>> left = new AtomicReference<>();
    AtomicInteger runs = new AtomicInteger();
    AtomicInteger ended = new AtomicInteger();
    Deco.withParallelism(
        2,
        () -> {
          Meeting begun = new Meeting(1);
          Deferred<Integer> outer =
              Calls.spawnAlone(
                  isolation -> {
                    Thread caller = Thread.currentThread();
                    left.set(
                        Calls.spawnAlone(
                            own -> {
                              if (runs.incrementAndGet() == 1) {
                                begun.come();
                                Meeting.untilBlocked(caller);
                                ended.incrementAndGet();
                              }
                              return 7;
                            }));
                    begun.spinFor();
                    return 1;
                  });
          begun.waitFor();
          assertThat(outer.get()).isEqualTo(1);
          assertThat(ended).hasValue(1);
          return null;
        });
    // Its run went with the call that spawned it; asked for nonetheless, it runs again, in place.
    assertThat(left.get().get()).isEqualTo(7);
    assertThat(runs).hasValue(2);
  }

  @Test
  void manyThatNobodyAsksForTakeNoRoom() throws Exception {
    AtomicInteger ran = new AtomicInteger();
    Deco.withParallelism(
        1,
        () -> {
          for (int i = 0; i < 100_000; i++) {
            Calls.spawnAlone(isolation -> ran.incrementAndGet());
          }
          return Calls.spawnAlone(isolation -> 1).get();
        });
    assertThat(ran).hasValue(100_000);
  }
}
