package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Who runs what, and that nobody waits for what nobody runs. */
class HelpingTest {
  @Test
  void callsRunAtTheSameTime() throws Exception {
    for (int round = 0; round < 20; round++) {
      Meeting meeting = new Meeting(2);
      Deco.withParallelism(
          2,
          () -> {
            try (Scope scope = Scope.open()) {
              Calls.spawn(scope, isolation -> meet(meeting));
              Calls.spawn(scope, isolation -> meet(meeting));
            }
            return null;
          });
    }
  }

  @Test
  void callsInsideACallRunAtTheSameTime() throws Exception {
    for (int round = 0; round < 20; round++) {
      Meeting meeting = new Meeting(2);
      Deco.withParallelism(
          2,
          () -> {
            try (Scope outer = Scope.open()) {
              Calls.spawn(
                  outer,
                  own -> {
                    try (Scope scope = Scope.open()) {
                      Calls.spawn(scope, isolation -> meet(meeting));
                      Calls.spawn(scope, isolation -> meet(meeting));
                    }
                    return null;
                  });
              Calls.spawn(outer, own -> null);
            }
            return null;
          });
    }
  }

  @Test
  void callsThatHaveBecomeLongRunAtTheSameTimeThoughTheyWereShort() throws Exception {
    Site site = Sites.fresh();
    Deco.withParallelism(
        2,
        () -> {
          try (Run run = Run.open()) {
            site.ranFor(100, 30_000);
            assertThat(site.batch()).isGreaterThan(2);
            Meeting meeting = new Meeting(2);
            Calls.spawn(run.at(site), isolation -> meet(meeting));
            Calls.spawn(run.at(site), isolation -> meet(meeting));
          }
          return null;
        });
  }

  @Test
  void workersDoNotStayWithCallsThatAreForNothing() throws Exception {
    ForkJoinPool pool = new ForkJoinPool(2);
    CountDownLatch spawned = new CountDownLatch(1);
    CountDownLatch served = new CountDownLatch(1);
    AtomicBoolean inTime = new AtomicBoolean();
    try {
      Throwable thrown =
          catchThrowable(
              () ->
                  Deco.withPool(
                      pool,
                      () -> {
                        try (Scope outer = Scope.open()) {
                          Calls.spawn(outer, own -> failAfter(spawned));
                          Calls.spawn(
                              outer,
                              own -> {
                                Scope inner = Scope.open();
                                for (int i = 0; i < 1_000; i++) {
                                  Calls.spawn(inner, isolation -> busy());
                                }
                                spawned.countDown();
                                // While the other worker finds out that all this is for nothing.
                                Thread.sleep(100);
                                pool.execute(served::countDown);
                                inTime.set(served.await(10, TimeUnit.SECONDS));
                                return null;
                              });
                          // Both calls are the workers', then.
                          served.await(20, TimeUnit.SECONDS);
                        }
                        return null;
                      }));
      assertThat(thrown).hasMessage("first");
      assertThat(inTime).isTrue();
    } finally {
      pool.shutdown();
    }
  }

  private static Void failAfter(CountDownLatch latch) throws InterruptedException {
    latch.await(10, TimeUnit.SECONDS);
    throw new IllegalStateException("first");
  }

  private static Void busy() {
    for (long end = System.nanoTime() + 100_000; System.nanoTime() < end; ) {
      Thread.onSpinWait();
    }
    return null;
  }

  private static Void meet(Meeting meeting) {
    meeting.meet();
    return null;
  }

  /** Such calls do what they do on the objects themselves. Workers that linger look for any. */
  @Test
  void noWorkerTakesACallThatRunsInItsTurn() throws Exception {
    Thread owner = Thread.currentThread();
    Set<Thread> others = ConcurrentHashMap.newKeySet();
    Deco.withParallelism(
        2,
        () -> {
          for (int round = 0; round < 3_000; round++) {
            try (Scope scope = Scope.open()) {
              for (int i = 0; i < 8; i++) {
                Calls.spawn(scope, isolation -> null);
                Calls.order(
                    scope,
                    isolation -> {
                      if (Thread.currentThread() != owner) {
                        others.add(Thread.currentThread());
                      }
                      return null;
                    });
              }
            }
          }
          return null;
        });
    assertThat(others).isEmpty();
  }

  @Test
  void theCallerRunsWhatBusyWorkersLeave() {
    ForkJoinPool pool = new ForkJoinPool(1);
    Meeting busy = new Meeting(2);
    Meeting over = new Meeting(1);
    pool.execute(
        () -> {
          busy.meet();
          over.waitFor();
        });
    busy.meet();
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    try (Scope scope = Scope.open(pool)) {
      for (int i = 0; i < 10; i++) {
        Calls.spawn(scope, isolation -> threads.add(Thread.currentThread()));
      }
      scope.await();
      assertThat(threads).containsExactly(Thread.currentThread());
    } finally {
      over.come();
      pool.shutdown();
    }
  }

  @Test
  void aPoolThatHasEndedLeavesAllToTheCaller() {
    ForkJoinPool pool = new ForkJoinPool(1);
    pool.shutdown();
    try (Scope scope = Scope.open(pool)) {
      List<Deferred<Integer>> results = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        int value = i;
        results.add(Calls.spawn(scope, isolation -> value));
      }
      assertThat(results).extracting(Deferred::get).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }
  }

  @Test
  void aCallerThatIsInterruptedWaitsForWhatRunsAndKeepsTheInterrupt() throws Exception {
    Thread caller = Thread.currentThread();
    Meeting runs = new Meeting(1);
    int[] cells = {0};
    Deco.withParallelism(
        1,
        () -> {
          try (Run run = Run.open()) {
            Calls.spawn(
                run.at(Sites.first()),
                isolation -> {
                  runs.come();
                  Meeting.untilBlocked(caller);
                  caller.interrupt();
                  return isolation.set(cells, 0, 1);
                });
            runs.spinFor();
            assertThatThrownBy(run::await).isInstanceOf(ScopeCancelledException.class);
          }
          return null;
        });
    assertThat(cells).containsExactly(0);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aWorkerRunsItsCallsWhenItWaits() throws Exception {
    ForkJoinPool pool = new ForkJoinPool(1);
    List<Integer> ran = Collections.synchronizedList(new ArrayList<>());
    int[] cells = new int[20];
    try {
      pool.submit(
              () -> {
                try (Scope scope = Scope.open(pool)) {
                  for (int i = 0; i < cells.length; i++) {
                    int number = i;
                    Calls.spawn(
                        scope,
                        isolation -> {
                          ran.add(number);
                          return isolation.set(cells, number, number);
                        });
                  }
                  assertThat(ran).isEmpty();
                  scope.await();
                }
                return null;
              })
          .get();
    } finally {
      pool.shutdown();
    }
    assertThat(ran).hasSize(20).doesNotHaveDuplicates();
    assertThat(cells[19]).isEqualTo(19);
  }

  @Test
  void aThreadWithScopesInScopesHasEnoughToBeTakenFromIt() throws Exception {
    ForkJoinPool pool = new ForkJoinPool(1);
    List<Boolean> onWorker = new ArrayList<>();
    try {
      pool.submit(() -> Deco.withPool(pool, () -> nest(12, onWorker))).get();
    } finally {
      pool.shutdown();
    }
    assertThat(onWorker).startsWith(false, false).endsWith(true);
    // Not this one: workers may be yet to drop calls that another test has cancelled here.
    List<Boolean> onNewThread = new ArrayList<>();
    Thread thread = new Thread(() -> onNewThread.add(Calls.saturated()));
    thread.start();
    thread.join();
    assertThat(onNewThread).containsExactly(false);
  }

  private static Void nest(int depth, List<Boolean> saturated) {
    if (depth > 0) {
      try (Scope scope = Scope.open()) {
        Calls.spawn(
            scope,
            isolation -> {
              saturated.add(Calls.saturated());
              return nest(depth - 1, saturated);
            });
        Calls.spawn(scope, isolation -> null);
      }
    }
    return null;
  }

  @Test
  void aPoolWithNoRoomForFurtherThreadsStillWorks() throws Exception {
    ForkJoinPool pool =
        new ForkJoinPool(
            2,
            ForkJoinPool.defaultForkJoinWorkerThreadFactory,
            null,
            false,
            2,
            2,
            2,
            null,
            1,
            java.util.concurrent.TimeUnit.MINUTES);
    try {
      for (int round = 0; round < 50; round++) {
        assertThat(Deco.withPool(pool, () -> tree(7))).isEqualTo(128);
      }
    } catch (RejectedExecutionException e) {
      throw new AssertionError("a worker that may not be replaced waits", e);
    } finally {
      pool.shutdown();
    }
  }

  private static int tree(int depth) {
    if (depth == 0) {
      return 1;
    }
    try (Scope scope = Scope.open()) {
      Deferred<Integer> left = Calls.spawn(scope, isolation -> tree(depth - 1));
      Deferred<Integer> right = Calls.spawn(scope, isolation -> tree(depth - 1));
      scope.await();
      return left.get() + right.get();
    }
  }
}
