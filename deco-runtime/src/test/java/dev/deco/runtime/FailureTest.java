package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FailureTest {
  @Test
  void theFirstInProgramOrderIsThrownThoughALaterOneFailedEarlier() throws Exception {
    IOException first = new IOException("first");
    IllegalStateException second = new IllegalStateException("second");
    Meeting secondFails = new Meeting(1);
    int[] cells = {0, 0, 0, 0};
    Deco.withParallelism(
        2,
        () -> {
          try (Scope scope = Scope.open()) {
            Calls.spawn(scope, isolation -> isolation.set(cells, 0, 1));
            Calls.spawn(
                scope,
                isolation -> {
                  isolation.set(cells, 1, 1);
                  secondFails.waitFor();
                  throw first;
                });
            Calls.spawn(
                scope,
                isolation -> {
                  isolation.set(cells, 2, 1);
                  secondFails.come();
                  throw second;
                });
            Calls.spawn(scope, isolation -> isolation.set(cells, 3, 1));

            assertThat(catchThrowable(scope::await)).isSameAs(first).hasSuppressedException(second);
          }
          return null;
        });
    // What a call wrote before it failed, it wrote; nothing after it has happened.
    assertThat(cells).containsExactly(1, 1, 0, 0);
  }

  @Test
  void aStepFailsInItsTurn() {
    int[] cells = {0, 0};
    RuntimeException fromStep = new RuntimeException("step");
    RuntimeException fromCall = new RuntimeException("call");
    try (Run run = Run.open()) {
      Calls.spawn(run.at(Sites.first()), isolation -> isolation.set(cells, 0, 1));
      run.defer(
          () -> {
            throw fromStep;
          });
      Calls.spawn(
          run.at(Sites.first()),
          isolation -> {
            isolation.set(cells, 1, 1);
            throw fromCall;
          });
      assertThat(catchThrowable(run::await)).isSameAs(fromStep).hasSuppressedException(fromCall);
    }
    assertThat(cells).containsExactly(1, 0);
  }

  @Test
  void aFailureOnStaleStateDoesNotCount() {
    int[] cells = {0, 0};
    AtomicInteger runs = new AtomicInteger();
    try (Scope scope = Scope.open()) {
      Calls.spawn(scope, isolation -> isolation.set(cells, 0, 1));
      Calls.spawn(
          scope,
          isolation -> {
            runs.incrementAndGet();
            if (isolation.get(cells, 0) == 0) {
              throw new IllegalStateException("stale");
            }
            return isolation.set(cells, 1, 1);
          });
      Deferred<Integer> cancelledOrNot = Calls.spawn(scope, isolation -> 3);
      scope.await();
      assertThat(cancelledOrNot.get()).isEqualTo(3);
    }
    assertThat(cells).containsExactly(1, 1);
    assertThat(runs).hasValue(2);
  }

  @Test
  void callsAfterAFailureAreNotStarted() throws Exception {
    AtomicBoolean started = new AtomicBoolean();
    ForkJoinPool pool = new ForkJoinPool(1);
    Meeting busy = new Meeting(2);
    Meeting over = new Meeting(1);
    pool.execute(
        () -> {
          busy.meet();
          over.waitFor();
        });
    busy.meet();
    try (Scope scope = Scope.open(pool)) {
      // The only worker is busy, so this thread runs the calls while it waits.
      Deferred<Object> failed =
          Calls.spawn(
              scope,
              isolation -> {
                throw new IllegalStateException("failed");
              });
      Deferred<Integer> cancelled =
          Calls.spawn(
              scope,
              isolation -> {
                started.set(true);
                return 1;
              });
      Throwable failure = catchThrowable(scope::await);

      assertThat(failure).hasMessage("failed");
      assertThat(started).isFalse();
      assertThat(catchThrowable(failed::get)).isSameAs(failure);
      assertThat(catchThrowable(failed::get)).isSameAs(failure);
      assertThatThrownBy(cancelled::get)
          .isInstanceOf(CancellationException.class)
          .hasMessageContaining("never replayed")
          .hasCause(failure);
      assertThat(cancelled.isDone()).isTrue();
    } finally {
      over.come();
      pool.shutdown();
    }
  }

  @Test
  void noCallOutlivesItsScope() throws Exception {
    Thread caller = Thread.currentThread();
    Meeting runs = new Meeting(1);
    AtomicBoolean ended = new AtomicBoolean();
    Deco.withParallelism(
        1,
        () -> {
          try (Scope scope = Scope.open()) {
            Calls.spawn(
                scope,
                isolation -> {
                  runs.come();
                  if (Thread.currentThread() == caller) {
                    throw new AssertionError("the worker should be first");
                  }
                  // The caller has run the call below, and has nothing left but to wait.
                  Meeting.untilBlocked(caller);
                  ended.set(true);
                  return null;
                });
            runs.spinFor();
            Calls.spawn(
                scope,
                isolation -> {
                  throw new IllegalStateException("failed");
                });
            assertThatThrownBy(scope::await).hasMessage("failed");
            assertThat(ended).isTrue();
          }
          return null;
        });
  }

  @Test
  void aScopeIsCleanAfterAFailure() {
    int[] cells = {0, 0};
    try (Scope scope = Scope.open()) {
      for (int i = 0; i < 100; i++) {
        int round = i;
        Calls.spawn(scope, isolation -> isolation.set(cells, 0, round));
        Calls.spawn(
            scope,
            isolation -> {
              throw new IllegalStateException("round " + round);
            });
        Calls.spawn(scope, isolation -> isolation.set(cells, 1, 99));
        assertThatThrownBy(scope::await).hasMessage("round " + round);
        assertThat(cells).containsExactly(round, 0);

        Deferred<Integer> next = Calls.spawn(scope, isolation -> isolation.set(cells, 0, -round));
        scope.await();
        assertThat(next.get()).isEqualTo(-round);
        assertThat(cells).containsExactly(-round, 0);
      }
    }
  }

  @Test
  void whatTheCallerThrowsComesAfterWhatIsPending() {
    IllegalStateException pending = new IllegalStateException("pending");
    IllegalArgumentException own = new IllegalArgumentException("own");
    int[] cells = {0};

    Throwable thrown =
        catchThrowable(
            () ->
                body(
                    run -> {
                      Calls.spawn(
                          run.at(Sites.first()),
                          isolation -> {
                            throw pending;
                          });
                      throw own;
                    }));
    assertThat(thrown).isSameAs(pending).hasSuppressedException(own);

    thrown =
        catchThrowable(
            () ->
                body(
                    run -> {
                      Calls.spawn(run.at(Sites.first()), isolation -> isolation.set(cells, 0, 1));
                      throw own;
                    }));
    assertThat(thrown).isSameAs(own).hasNoSuppressedExceptions();
    assertThat(cells).containsExactly(1);
  }

  private interface Body {
    void run(Run run) throws Throwable;
  }

  /** What the processor makes of a body. */
  private static void body(Body body) throws Throwable {
    Run run = Run.open();
    try {
      body.run(run);
      run.await();
    } catch (Throwable thrown) {
      run.settle(thrown);
      throw thrown;
    } finally {
      run.close();
    }
  }

  @Test
  void oneExceptionThrownBySeveralCallsIsNotSuppressedInItself() {
    IllegalStateException shared = new IllegalStateException("shared");
    try (Scope scope = Scope.open()) {
      for (int i = 0; i < 3; i++) {
        Calls.spawn(
            scope,
            isolation -> {
              throw shared;
            });
      }
      assertThat(catchThrowable(scope::await)).isSameAs(shared).hasNoSuppressedExceptions();
    }
  }

  @Test
  void errorsOfTheMachineReachTheCaller() {
    OutOfMemoryError memory = new OutOfMemoryError("made up");
    try (Scope scope = Scope.open()) {
      Calls.spawn(scope, isolation -> endless(0));
      Calls.spawn(scope, isolation -> 1);
      assertThat(catchThrowable(scope::await)).isInstanceOf(StackOverflowError.class);

      Calls.spawn(
          scope,
          isolation -> {
            throw memory;
          });
      Calls.spawn(scope, isolation -> 1);
      assertThat(catchThrowable(scope::await)).isSameAs(memory);

      assertThat(Calls.spawn(scope, isolation -> 1).get()).isEqualTo(1);
    }
  }

  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  @Test
  void recursionWithoutEndReachesTheCaller() throws Exception {
    for (int parallelism : new int[] {1, 2, 8}) {
      Throwable thrown =
          catchThrowable(() -> Deco.withParallelism(parallelism, () -> endlessScopes(0)));
      assertThat(thrown).isInstanceOf(StackOverflowError.class);
    }
    assertThat(Calls.spawnAlone(isolation -> 1).get()).isEqualTo(1);
  }

  private static int endlessScopes(int depth) {
    if (Run.serial()) {
      return endlessScopes(depth + 1) + endlessScopes(depth + 1);
    }
    Run run = Run.open();
    try {
      Deferred<Integer> left =
          Calls.spawn(run.at(Sites.first()), isolation -> endlessScopes(depth + 1));
      Deferred<Integer> right =
          Calls.spawn(run.at(Sites.second()), isolation -> endlessScopes(depth + 1));
      run.await();
      return left.get() + right.get();
    } catch (Throwable thrown) {
      run.settle(thrown);
      throw Access.<RuntimeException>sneaky(thrown);
    } finally {
      run.close();
    }
  }

  @Test
  void aCallThatCannotGoOnIsolatedRunsInItsTurn() {
    List<String> seen = Collections.synchronizedList(new ArrayList<>());
    int[] cells = {0};
    try (Scope scope = Scope.open()) {
      Deferred<Integer> first = Calls.spawn(scope, isolation -> isolation.set(cells, 0, 5));
      Deferred<String> second =
          Calls.spawn(
              scope,
              isolation -> {
                try {
                  // Not known while it runs isolated; known in its turn.
                  String text = "got " + first.get();
                  seen.add(text);
                  return text;
                } catch (Error swallowed) {
                  return "swallowed";
                }
              });
      scope.await();
      assertThat(second.get()).isEqualTo("got 5");
      assertThat(scope.reruns()).isEqualTo(1);
    }
    assertThat(seen).containsExactly("got 5");
  }
}
