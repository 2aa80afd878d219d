package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class ScopeTest {
  @Test
  void replaysWritesInProgramOrder() {
    int[] out = {0};
    try (Scope scope = Scope.open()) {
      for (int i = 1; i <= 5; i++) {
        int value = i;
        Calls.spawn(scope, isolation -> isolation.set(out, 0, value));
      }
      assertThat(out).containsExactly(0);
      scope.await();
    }
    assertThat(out).containsExactly(5);
  }

  @Test
  void replaysStepsAmongCallsInProgramOrder() {
    List<String> order = new ArrayList<>();
    int[] out = {0};
    try (Run run = Run.open()) {
      Scope scope = run.at(Sites.first());
      Deferred<Integer> first = Calls.spawn(scope, isolation -> isolation.set(out, 0, 1));
      run.defer(order, null, () -> order.add("saw " + out[0] + ", got " + first.get()));
      Deferred<Integer> second = Calls.spawn(scope, isolation -> isolation.set(out, 0, 2));
      run.deferOpaque(() -> order.add("saw " + out[0] + ", got " + second.get()));
      assertThat(order).isEmpty();
      assertThat(run.awaited()).isTrue();
    }
    assertThat(order).containsExactly("saw 1, got 1", "saw 2, got 2");
  }

  @Test
  void closingWaits() {
    int[] out = {0};
    try (Scope scope = Scope.open()) {
      Calls.spawn(scope, isolation -> isolation.set(out, 0, 1));
    }
    assertThat(out).containsExactly(1);
  }

  @Test
  void askingForAResultWaitsForTheScope() {
    int[] out = {0, 0};
    try (Scope scope = Scope.open()) {
      Deferred<String> first =
          Calls.spawn(
              scope,
              isolation -> {
                isolation.set(out, 0, 1);
                return "first";
              });
      Calls.spawn(scope, isolation -> isolation.set(out, 1, 2));

      assertThat(first.get()).isEqualTo("first");
      assertThat(out).containsExactly(1, 2);
      assertThat(first.isDone()).isTrue();
      assertThat(first.get()).isEqualTo("first");
    }
  }

  @Test
  void aCallThatReadWhatAnEarlierOneWroteRunsAgain() {
    int[] cells = new int[10];
    cells[0] = 1;
    try (Scope scope = Scope.open()) {
      for (int i = 1; i < cells.length; i++) {
        int at = i;
        Calls.spawn(scope, isolation -> isolation.set(cells, at, isolation.get(cells, at - 1) * 2));
      }
      scope.await();
      assertThat(cells).containsExactly(1, 2, 4, 8, 16, 32, 64, 128, 256, 512);
      assertThat(scope.reruns()).isEqualTo(8);
    }
  }

  @Test
  void aCallThatReadWhatAStepWroteRunsAgain() {
    int[] cells = {0, 0};
    try (Run run = Run.open()) {
      run.defer(cells, 0, () -> cells[0] = 7);
      Calls.spawn(
          run.at(Sites.first()), isolation -> isolation.set(cells, 1, isolation.get(cells, 0) + 1));
      Calls.spawn(run.at(Sites.first()), isolation -> null);
      run.await();
    }
    assertThat(cells).containsExactly(7, 8);
  }

  @Test
  void aSiteWhoseCallsKeepConflictingRunsThemInTheirTurn() {
    dev.deco.runtime.support.Site site = Sites.fresh();
    int[] cells = {0, 0};
    try (Run run = Run.open()) {
      Scope scope = run.at(site);
      for (int i = 0; i < 100; i++) {
        Calls.spawn(run.at(Sites.first()), isolation -> add(isolation, cells, 0));
        Calls.spawn(run.at(site), isolation -> add(isolation, cells, 0));
        run.await();
      }
      assertThat(cells).containsExactly(200, 0);
      assertThat(scope.reruns()).isBetween(1L, 10L);
      assertThat(site.speculates()).isFalse();
      for (int i = 0; i < 20; i++) {
        Calls.spawn(run.at(Sites.first()), isolation -> add(isolation, cells, 0));
        Calls.spawn(run.at(site), isolation -> add(isolation, new int[1], 0));
        run.await();
      }
      assertThat(site.speculates()).isTrue();
    }
  }

  private static Integer add(dev.deco.runtime.support.Isolation isolation, int[] cells, int index) {
    return isolation.set(cells, index, isolation.get(cells, index) + 1);
  }

  @Test
  void orderedCallsRunInTheirTurnOnTheThreadThatWaits() {
    int[] cells = {0, 0, 0};
    List<Thread> threads = new ArrayList<>();
    try (Scope scope = Scope.open()) {
      Calls.spawn(scope, isolation -> isolation.set(cells, 0, 1));
      Deferred<Integer> ordered =
          Calls.order(
              scope,
              isolation -> {
                threads.add(Thread.currentThread());
                cells[1] = cells[0] + 1;
                return cells[1];
              });
      Calls.spawn(scope, isolation -> isolation.set(cells, 2, isolation.get(cells, 1) + 1));
      assertThat(ordered.isDone()).isFalse();
      scope.await();
      assertThat(ordered.get()).isEqualTo(2);
    }
    assertThat(cells).containsExactly(1, 2, 3);
    assertThat(threads).containsExactly(Thread.currentThread());
  }

  @Test
  void aLongLogIsReplayedOnTheWay() {
    int calls = 100_000;
    long[] sum = {0};
    List<Integer> replayedAtSpawn = new ArrayList<>();
    int[] steps = {0};
    try (Run run = Run.open()) {
      for (int i = 0; i < calls; i++) {
        int value = i;
        Deferred<Integer> result = Calls.spawn(run.at(Sites.first()), isolation -> value);
        run.defer(
            () -> {
              sum[0] += result.get();
              steps[0]++;
            });
        if (i % 10_000 == 0) {
          replayedAtSpawn.add(steps[0]);
        }
      }
    }
    assertThat(sum[0]).isEqualTo((long) calls * (calls - 1) / 2);
    assertThat(replayedAtSpawn).isSorted().last().isNotEqualTo(0);
  }

  @Test
  void aScopeIsConfinedToItsThread() throws Exception {
    try (Scope scope = Scope.open()) {
      Deferred<Integer> pending = Calls.spawn(scope, isolation -> 1);
      Calls.spawn(scope, isolation -> 2);
      CompletableFuture<Void> elsewhere =
          CompletableFuture.runAsync(
              () -> {
                assertThatThrownBy(scope::await)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("confined");
                assertThatThrownBy(scope::close).isInstanceOf(IllegalStateException.class);
                assertThatThrownBy(() -> Calls.spawn(scope, isolation -> null))
                    .isInstanceOf(IllegalStateException.class);
                assertThatThrownBy(pending::get).isInstanceOf(IllegalStateException.class);
              });
      elsewhere.get();
      scope.await();
      assertThat(CompletableFuture.supplyAsync(pending::get).get()).isEqualTo(1);
    }
  }

  @Test
  void aScopeIsConfinedToTheFrameThatOpensIt() {
    try (Scope scope = Scope.open()) {
      Deferred<Integer> misuse =
          Calls.spawn(
              scope,
              isolation -> {
                Calls.spawn(scope, inner -> null);
                return 1;
              });
      Calls.spawn(scope, isolation -> null);
      assertThatThrownBy(misuse::get).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aStepCannotUseItsOwnScope() {
    try (Run run = Run.open()) {
      run.deferOpaque(run::await);
      assertThatThrownBy(run::await)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("waiting");
    }
  }

  @Test
  void aClosedScopeSpawnsNothing() {
    Scope scope = Scope.open();
    scope.close();
    scope.close();
    assertThatThrownBy(() -> Calls.spawn(scope, isolation -> null))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the scope is closed");
  }

  @Test
  void aFutureIsCompletedAtTheReplay() {
    int[] cells = {0};
    try (Scope scope = Scope.open()) {
      Deferred<Integer> first = Calls.spawn(scope, isolation -> isolation.set(cells, 0, 1));
      Deferred<Integer> failed =
          Calls.spawn(
              scope,
              isolation -> {
                throw new IllegalStateException("failed");
              });
      Deferred<Integer> dropped = Calls.spawn(scope, isolation -> 3);
      CompletableFuture<Integer> seen = first.toCompletableFuture().thenApply(v -> v + cells[0]);
      CompletableFuture<Integer> late =
          dropped
              .toCompletableFuture()
              .exceptionally(
                  e -> {
                    // The scope can be used again by now.
                    return Calls.spawn(scope, isolation -> 4).get();
                  });
      assertThat(seen).isNotDone();

      assertThatThrownBy(scope::await).hasMessage("failed");

      assertThat(seen).isCompletedWithValue(2);
      assertThat(failed.toCompletableFuture()).isCompletedExceptionally();
      assertThatThrownBy(() -> failed.toCompletableFuture().join())
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> dropped.toCompletableFuture().join())
          .isInstanceOf(CancellationException.class);
      assertThat(late).isCompletedWithValue(4);
      assertThat(first.toCompletableFuture()).isSameAs(first.toCompletableFuture());
    }
  }
}
