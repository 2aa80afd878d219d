package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deco.runtime.remote.RemoteCall;
import dev.deco.runtime.remote.RemoteOutcome;
import dev.deco.runtime.remote.RemotePlace;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that an executor has run in another JVM, and all that may happen to them on the way. */
@Timeout(30)
class RemoteCallTest {
  private final SentExecutor executor = new SentExecutor();
  private final int[] cells = new int[8];

  @BeforeEach
  void register() {
    Deco.register(executor);
  }

  @AfterEach
  void forget() {
    Deco.unregister("sent");
  }

  /** Something that happens while the scope's thread waits. */
  private static Thread meanwhile(Runnable body) {
    Thread thread =
        new Thread(
            () -> {
              try {
                TimeUnit.MILLISECONDS.sleep(50);
              } catch (InterruptedException e) {
                return;
              }
              body.run();
            });
    thread.start();
    return thread;
  }

  @Test
  void whatIsTakenIsNotRunHereButWaitedFor() {
    List<Deferred<Integer>> results = new ArrayList<>();
    try (Scope scope = Scope.open()) {
      for (int i = 0; i < 4; i++) {
        results.add(DecoSent.add(scope, cells, 2 * i, i + 1));
      }
      for (int i = 0; i < 3; i++) {
        assertThat(executor.call(i).claim()).isTrue();
      }
      assertThat(executor.call(0).claim()).isFalse();
      meanwhile(
          () -> {
            for (int i = 2; i >= 0; i--) {
              assertThat(executor.call(i).settled()).isFalse();
              SentExecutor.complete(executor.call(i));
              assertThat(executor.call(i).settled()).isTrue();
              assertThat(executor.call(i).arguments()).isEmpty();
            }
          });
      scope.await();
    }
    assertThat(cells).containsExactly(1, 0, 2, 0, 3, 0, 4, 0);
    assertThat(results.stream().map(Deferred::get)).containsExactly(-1, 0, 0, 0);
    assertThat(executor.call(3).claim()).as("what was run here").isFalse();
    assertThat(executor.awaited).isEqualTo(1);
  }

  @Test
  void anExecutorTakesWhatItHasCollectedWhenSomebodyWaits() {
    executor.whenAwaited =
        () -> {
          for (SpawnedCall call : executor.calls) {
            RemoteCall remote = call.remote();
            if (remote != null && remote.claim()) {
              meanwhile(() -> SentExecutor.complete(remote));
            }
          }
        };
    AtomicInteger elsewhere = new AtomicInteger();
    try (Scope scope = Scope.open();
        AutoCloseable listening =
            listening(
                new RunListener() {
                  @Override
                  public void callRanElsewhere(
                      CallRun run, RemotePlace place, @Nullable Throwable failure) {
                    elsewhere.incrementAndGet();
                  }
                })) {
      for (int i = 0; i < 4; i++) {
        DecoSent.add(scope, cells, i, 1);
      }
      scope.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    assertThat(cells).containsExactly(1, 1, 1, 1, 0, 0, 0, 0);
    assertThat(elsewhere).hasValue(4);
  }

  private static AutoCloseable listening(RunListener listener) {
    Deco.addListener(listener);
    return () -> Deco.removeListener(listener);
  }

  @Test
  void whatIsOutOfDateRunsAgainHere() {
    try (Scope scope = Scope.open()) {
      Deferred<Integer> first = DecoSent.add(scope, cells, 1, 5);
      Deferred<Integer> second = DecoSent.add(scope, cells, 2, 7);
      assertThat(executor.call(1).claim()).isTrue();
      SentExecutor.complete(executor.call(1));
      scope.await();
      assertThat(first.get()).isZero();
      assertThat(second.get()).as("what it reads of the call before").isEqualTo(5);
      assertThat(scope.reruns()).isEqualTo(1);
    }
    assertThat(cells).startsWith(0, 5, 7);
  }

  @Test
  void whatIsGivenBackIsRunByWhoeverWaits() {
    try (Scope scope = Scope.open()) {
      DecoSent.add(scope, cells, 0, 1);
      Deferred<Integer> returned = DecoSent.add(scope, cells, 3, 2);
      RemoteCall first = executor.call(0);
      RemoteCall second = executor.call(1);
      assertThat(first.claim() && second.claim()).isTrue();
      meanwhile(
          () -> {
            RemoteOutcome late = SentExecutor.run(second);
            second.release();
            second.release();
            second.complete(late, SentExecutor.PLACE);
            SentExecutor.complete(first);
          });
      scope.await();
      assertThat(returned.get()).isZero();
      assertThat(second.claim()).isFalse();
    }
    assertThat(cells).startsWith(1, 0, 0, 2);
  }

  @Test
  void aCallThatWasGivenBackCanBeTakenAgain() {
    try (Scope scope = Scope.open()) {
      DecoSent.add(scope, cells, 0, 1);
      RemoteCall call = executor.call(0);
      assertThat(call.claim()).isTrue();
      call.release();
      assertThat(call.claim()).isTrue();
      SentExecutor.complete(call);
    }
    assertThat(cells[0]).isEqualTo(1);
  }

  @Test
  void onlyTheFirstOutcomeCounts() {
    try (Scope scope = Scope.open()) {
      Deferred<Integer> result = DecoSent.add(scope, cells, 0, 1);
      RemoteCall call = executor.call(0);
      assertThat(call.claim()).isTrue();
      RemoteOutcome outcome = SentExecutor.run(call);
      call.complete(outcome, SentExecutor.PLACE);
      call.complete(outcome, SentExecutor.PLACE);
      call.fail(new IllegalStateException("too late"));
      call.release();
      scope.await();
      call.complete(outcome, SentExecutor.PLACE);
      assertThat(result.get()).isEqualTo(-1);
    }
    assertThat(cells[0]).isEqualTo(1);
  }

  @Test
  void whatIsGivenUpFailsInProgramOrder() {
    Site second = Sites.second();
    Run run = Run.open();
    DecoSent.add(run.at(Sites.first()), cells, 0, 1);
    DecoSent.add(run.at(second), cells, 2, 1);
    DecoSent.add(run.at(Sites.first()), cells, 4, 1);
    for (int i = 0; i < 3; i++) {
      assertThat(executor.call(i).claim()).isTrue();
    }
    CountDownLatch cancelled = new CountDownLatch(1);
    executor.call(2).onCancel(cancelled::countDown);
    IllegalStateException error = new IllegalStateException("no worker is left");
    executor.call(1).fail(error);
    meanwhile(() -> SentExecutor.complete(executor.call(0)));
    assertThatThrownBy(run::await).isSameAs(error);
    run.close();
    assertThat(cells).startsWith(1, 0, 0, 0, 0);
    assertThat(cancelled.getCount()).as("the call after it was cancelled").isZero();
    assertThat(error.getStackTrace()[0]).isEqualTo(second.frame());
    assertThat(Arrays.stream(error.getStackTrace()).map(StackTraceElement::getMethodName))
        .contains("whatIsGivenUpFailsInProgramOrder");
  }

  @Test
  void aFailureKeepsItsTraceAndWhatWasBeforeIt() {
    Run run = Run.open();
    DecoSent.add(run.at(Sites.first()), cells, 0, 1);
    DecoSent.add(run.at(Sites.second()), cells, 2, 100);
    for (int i = 1; i >= 0; i--) {
      assertThat(executor.call(i).claim()).isTrue();
      SentExecutor.complete(executor.call(i));
    }
    assertThatThrownBy(run::await)
        .isInstanceOf(IllegalArgumentException.class)
        .satisfies(
            failure ->
                assertThat(
                        Arrays.stream(failure.getStackTrace())
                            .filter(frame -> frame.getClassName().startsWith("dev.deco"))
                            .limit(3)
                            .map(StackTraceElement::getMethodName))
                    .containsExactly("add", "program", "aFailureKeepsItsTraceAndWhatWasBeforeIt"));
    run.close();
    assertThat(cells[0]).isEqualTo(1);
  }

  @Test
  void whatCannotBeIsolatedRunsInPlace() {
    try (Scope scope = Scope.open()) {
      DecoSent.add(scope, cells, 0, 1000);
      DecoSent.add(scope, cells, 2, 7);
      RemoteCall first = executor.call(0);
      RemoteCall second = executor.call(1);
      assertThat(first.claim() && second.claim()).isTrue();
      RemoteOutcome outcome = SentExecutor.run(first);
      assertThat(outcome.status()).isEqualTo(RemoteOutcome.Status.NOT_ISOLATED);
      assertThat(outcome.reason()).isEqualTo("the class of a proxy was asked for");
      first.complete(outcome, SentExecutor.PLACE);
      second.complete(
          new RemoteOutcome(
              RemoteOutcome.Status.NO_ROOM, null, null, "no heap is left", new Object[0]),
          SentExecutor.PLACE);
    }
    assertThat(cells).startsWith(1000, 0, 7);
  }

  @Test
  void anUnreadableOutcomeIsNoneAtAll() {
    try (Scope scope = Scope.open()) {
      DecoSent.add(scope, cells, 0, 3);
      assertThat(executor.call(0).claim()).isTrue();
      executor
          .call(0)
          .complete(
              new RemoteOutcome(
                  RemoteOutcome.Status.RAN, 77, null, null, new Object[] {-1, "?", "?"}),
              SentExecutor.PLACE);
    }
    assertThat(cells[0]).isEqualTo(3);
  }

  @Test
  void cancellingReachesTheExecutorAndWaitsForNobody() {
    Scope scope = Scope.open();
    DecoSent.add(scope, cells, 0, 1);
    RemoteCall call = executor.call(0);
    assertThat(call.claim()).isTrue();
    AtomicInteger cancelled = new AtomicInteger();
    call.onCancel(cancelled::incrementAndGet);
    RemoteOutcome outcome = SentExecutor.run(call);
    meanwhile(scope::cancel);
    assertThatThrownBy(scope::await).isInstanceOf(ScopeCancelledException.class);
    assertThat(call.settled()).isTrue();
    call.complete(outcome, SentExecutor.PLACE);
    call.onCancel(cancelled::incrementAndGet);
    scope.close();
    assertThat(cancelled).hasValue(2);
    assertThat(cells[0]).isZero();
  }

  @Test
  void asManyAreAwayAsMayRunAtOnce() {
    try (Scope scope = Scope.open()) {
      DecoSent.addOneAtOnce(scope, cells, 0, 1);
      DecoSent.addOneAtOnce(scope, cells, 2, 1);
      assertThat(executor.call(0).claim()).isTrue();
      assertThat(executor.call(1).claim()).as("while one is away").isFalse();
      assertThat(executor.calls).hasSize(2);
      SentExecutor.complete(executor.call(0));
      assertThat(executor.calls).as("offered again").hasSize(3);
      assertThat(executor.call(2).claim()).isTrue();
      SentExecutor.complete(executor.call(2));
    }
    assertThat(cells).startsWith(1, 0, 1);
  }

  @Test
  void insideAnIsolatedCallNothingLeaves() {
    try (Scope scope = Scope.open()) {
      Calls.spawn(
          scope,
          isolation -> {
            try (Scope inner = Scope.open()) {
              return DecoSent.add(inner, cells, 0, 4).get();
            }
          });
      Calls.spawn(scope, isolation -> 1);
      scope.await();
    }
    assertThat(cells[0]).isEqualTo(4);
    assertThat(executor.calls).isNotEmpty().allMatch(call -> call.remote() == null);
  }

  @Test
  void aCallWithoutAScopeLeavesAndComesBack() {
    Deferred<Integer> sent = DecoSent.add(cells, 1, 3);
    Deferred<Integer> returned = DecoSent.add(cells, 3, 4);
    assertThat(executor.call(0).claim() && executor.call(1).claim()).isTrue();
    meanwhile(
        () -> {
          executor.call(1).release();
          SentExecutor.complete(executor.call(0));
        });
    assertThat(sent.toCompletableFuture().orTimeout(10, TimeUnit.SECONDS).join()).isZero();
    assertThat(returned.get()).isZero();
    assertThat(sent.get()).isZero();
    assertThat(cells).startsWith(0, 3, 0, 4);
  }

  @Test
  void inCheckModeAndSeriallyNothingLeaves() throws Exception {
    Deco.checked(
        () -> {
          try (Scope scope = Scope.open()) {
            return DecoSent.add(scope, cells, 0, 1).get();
          }
        },
        report -> {});
    Deco.serially(
        () -> {
          try (Scope scope = Scope.open()) {
            return DecoSent.add(scope, cells, 0, 1).get();
          }
        });
    assertThat(executor.calls).isEmpty();
    assertThat(cells[0]).isEqualTo(2);
  }
}
