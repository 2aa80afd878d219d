package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestingTest {
  private static int fib(int n) {
    if (n < 2) {
      return n;
    }
    try (Run run = Run.open()) {
      Deferred<Integer> a = Calls.spawn(run.at(Sites.first()), isolation -> fib(n - 1));
      Deferred<Integer> b = Calls.spawn(run.at(Sites.second()), isolation -> fib(n - 2));
      run.await();
      return a.get() + b.get();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void recursion(int parallelism) throws Exception {
    assertThat(Deco.withParallelism(parallelism, () -> fib(16))).isEqualTo(987);
  }

  @Test
  void aScopeThatFoundNoThreadGetsOneAsSoonAsAnotherIsDone() throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    CountDownLatch second = new CountDownLatch(1);
    Callable<Boolean> program =
        () -> {
          try (Run run = Run.open()) {
            Deferred<Boolean> outer =
                Calls.spawn(
                    run.at(Sites.first()),
                    isolation -> {
                      both.countDown();
                      both.await();
                      try (Run inner = Run.open()) {
                        Deferred<Boolean> met =
                            Calls.spawn(
                                inner.at(Sites.second()), i -> second.await(20, TimeUnit.SECONDS));
                        Calls.spawn(
                            inner.at(Sites.second()),
                            i -> {
                              second.countDown();
                              return null;
                            });
                        inner.await();
                        return met.get();
                      }
                    });
            // Keeps the other thread until the inner scope has found none.
            Calls.spawn(
                run.at(Sites.first()),
                isolation -> {
                  both.countDown();
                  both.await();
                  Thread.sleep(50);
                  return null;
                });
            run.await();
            return outer.get();
          }
        };
    assertThat(Deco.withParallelism(2, program)).isTrue();
  }

  @Test
  void recursionFromManyThreadsAtOnce() throws Exception {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    AtomicInteger right = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    Meeting all = new Meeting(64);
    for (int i = 0; i < 64; i++) {
      Thread thread =
          new Thread(
              () -> {
                all.meet();
                right.addAndGet(fib(10) == 55 ? 1 : 0);
              });
      thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failure).hasNullValue();
    assertThat(right).hasValue(64);
  }

  @Test
  void recursionOnThePoolsOwnWorkers() throws Exception {
    ForkJoinPool pool = new ForkJoinPool(1);
    try {
      // The only worker opens the outermost scope itself, and nobody else can run anything.
      assertThat(pool.submit(() -> Deco.withPool(pool, () -> fib(12))).get()).isEqualTo(144);
    } finally {
      pool.shutdown();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void writesOfCallsInCallsAreReplayedInProgramOrder(int parallelism) throws Exception {
    int[] cells = new int[64];
    int[] last = {0};
    Deco.withParallelism(
        parallelism,
        () -> {
          fill(Isolation.none(), cells, last, 0, cells.length);
          return null;
        });
    for (int i = 0; i < cells.length; i++) {
      assertThat(cells[i]).isEqualTo(i * i);
    }
    assertThat(last).containsExactly(63);
  }

  private static Void fill(Isolation isolation, int[] cells, int[] last, int from, int to) {
    if (to - from == 1) {
      isolation.set(cells, from, from * from);
      isolation.set(last, 0, from);
      return null;
    }
    int middle = (from + to) / 2;
    try (Run run = Run.open()) {
      Calls.spawn(
          run.at(Sites.first()), own -> fill(own.trackingArrays(), cells, last, from, middle));
      Calls.spawn(
          run.at(Sites.second()), own -> fill(own.trackingArrays(), cells, last, middle, to));
    }
    return null;
  }

  @Test
  void whatAnInnerCallReadMakesTheOuterOneStale() {
    int[] cells = {0, 0};
    try (Run run = Run.open()) {
      Calls.spawn(run.at(Sites.first()), own -> own.trackingArrays().set(cells, 0, 5));
      Calls.spawn(
          run.at(Sites.first()),
          own -> {
            own.trackingArrays();
            try (Run inner = Run.open()) {
              Deferred<Integer> read =
                  Calls.spawn(
                      inner.at(Sites.second()), mine -> mine.trackingArrays().get(cells, 0));
              inner.defer(cells, 1, () -> own.set(cells, 1, read.get() + 1));
            }
            return null;
          });
      run.await();
      assertThat(cells).containsExactly(5, 6);
    }
  }

  @Test
  void anInnerCallSeesWhatItsCallHasWritten() {
    int[] cells = {0, 0, 0};
    try (Run run = Run.open()) {
      for (int i = 0; i < 2; i++) {
        int at = i;
        Calls.spawn(
            run.at(Sites.first()),
            own -> {
              own.trackingArrays().set(cells, at, 7);
              try (Scope scope = Scope.open()) {
                Deferred<Integer> inner =
                    Calls.spawn(scope, mine -> mine.trackingArrays().get(cells, at));
                Calls.spawn(scope, mine -> null);
                return own.set(cells, at, inner.get() + 1);
              }
            });
      }
      run.await();
    }
    assertThat(cells).containsExactly(8, 8, 0);
  }

  @Test
  void aScopeLeftOpenEndsWithTheCallThatOpenedIt() throws Exception {
    AtomicReference<Deferred<Integer>> left = new AtomicReference<>();
    AtomicInteger ended = new AtomicInteger();
    Meeting runs = new Meeting(1);
    Deco.withParallelism(
        2,
        () -> {
          try (Scope outer = Scope.open()) {
            Deferred<Integer> first =
                Calls.spawn(
                    outer,
                    isolation -> {
                      Scope leaked = Scope.open();
                      Thread caller = Thread.currentThread();
                      left.set(
                          Calls.spawn(
                              leaked,
                              mine -> {
                                runs.come();
                                Meeting.untilBlocked(caller);
                                return ended.incrementAndGet();
                              }));
                      runs.spinFor();
                      return 1;
                    });
            Calls.spawn(outer, isolation -> null);
            assertThat(first.get()).isEqualTo(1);
            assertThat(ended).hasValue(1);
          }
          return null;
        });
    assertThatThrownBy(() -> left.get().get())
        .isInstanceOf(java.util.concurrent.CancellationException.class)
        .hasRootCauseMessage("the call that opened the scope has ended");
  }

  @Test
  void whatCannotBeIsolatedInsideACallRunsInPlaceAtTheOutermostLevel() {
    List<String> log = new ArrayList<>();
    try (Run run = Run.open()) {
      for (int i = 0; i < 3; i++) {
        int number = i;
        Calls.spawn(
            run.at(Sites.fresh()),
            isolation -> {
              try (Run inner = Run.open()) {
                Calls.order(inner.at(Sites.second()), own -> log.add("call " + number));
              }
              return null;
            });
      }
      Scope scope = run.at(Sites.first());
      run.await();
      assertThat(scope.reruns()).isEqualTo(3);
    }
    assertThat(log).containsExactly("call 0", "call 1", "call 2");
  }
}
