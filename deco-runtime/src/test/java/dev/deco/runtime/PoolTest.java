package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pools that are handed to a scope, and pools whose workers wait for what runs elsewhere. */
class PoolTest {
  private static final Execution THREADS =
      new Execution(PoolTest.class, "call", "threads", Integer.MAX_VALUE);

  @Test
  void aScopeRunsItsCallsOnThePoolThatItWasGiven() {
    ForkJoinPool pool = new ForkJoinPool(2);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    try (Scope scope = Scope.open(pool)) {
      Meeting both = new Meeting(2);
      for (int i = 0; i < 2; i++) {
        Calls.spawn(
            scope,
            isolation -> {
              threads.add(Thread.currentThread());
              both.meet();
              // What calls spawn runs there, too.
              try (Scope inner = Scope.open()) {
                Meeting nested = new Meeting(1);
                Calls.spawn(
                    inner,
                    own -> {
                      threads.add(Thread.currentThread());
                      nested.come();
                      return null;
                    });
                Calls.spawn(inner, own -> null);
              }
              return null;
            });
      }
      both.waitFor();
    } finally {
      pool.shutdown();
    }
    assertThat(threads)
        .filteredOn(thread -> thread != Thread.currentThread())
        .isNotEmpty()
        .allMatch(thread -> ((ForkJoinWorkerThread) thread).getPool() == pool);
  }

  @Test
  void aPoolThatEndsInTheMidstOfItMakesNoDifference() throws Exception {
    for (int round = 0; round < 40; round++) {
      ForkJoinPool pool = new ForkJoinPool(2);
      if (round % 4 == 0) {
        pool.shutdown();
      }
      int end = round;
      List<Integer> base = new ArrayList<>();
      List<Integer> results = new ArrayList<>();
      try (Scope scope = Scope.open(pool)) {
        List<Deferred<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
          int value = i;
          calls.add(
              Calls.spawn(
                  scope,
                  isolation -> {
                    isolation.view(base).add(value);
                    return value;
                  }));
          if (i == end) {
            pool.shutdown();
          }
        }
        scope.await();
        calls.forEach(call -> results.add(call.get()));
      }
      assertThat(base).isEqualTo(IntStream.range(0, 60).boxed().toList()).isEqualTo(results);
      assertThat(pool.isShutdown()).isEqualTo(true);
      assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  /**
   * The only worker of the pool waits for calls that run on threads of their own, which wait for a
   * call that needs a worker. The thread that could help does something else.
   */
  @Test
  void aWorkerThatWaitsForCallsElsewhereDoesNotKeepThePoolFromGoingOn() throws Exception {
    Meeting begun = new Meeting(2);
    goesOn(
        needed -> {
          try (Scope scope = Scope.open()) {
            for (int i = 0; i < 2; i++) {
              THREADS.spawn(
                  scope,
                  own -> {
                    begun.come();
                    return needed.await(30, TimeUnit.SECONDS);
                  });
            }
            begun.waitFor();
          }
        });
  }

  /** The same where no thread has begun the calls, so that the worker runs one of them itself. */
  @Test
  void aWorkerThatRunsACallThatBlocksDoesNotEither() throws Exception {
    Execution blocks = new Execution(PoolTest.class, "call", "threads", 1);
    goesOn(
        needed -> {
          try (Scope scope = Scope.open()) {
            for (int i = 0; i < 2; i++) {
              blocks.spawn(scope, own -> needed.await(30, TimeUnit.SECONDS));
            }
          }
        });
  }

  /** Also where it is run again, or runs in its turn. */
  @Test
  void norDoesOneInItsTurn() throws Exception {
    goesOn(
        needed -> {
          try (Scope scope = Scope.open()) {
            // The only one of its scope.
            Calls.spawn(scope, own -> null);
            scope.await();
            THREADS.spawnAlone(own -> needed.await(30, TimeUnit.SECONDS)).get();
          }
        });
  }

  /** Has a worker, the only one of its pool, do something that needs another worker to end. */
  private static void goesOn(Consumer<CountDownLatch> work) throws Exception {
    CountDownLatch needed = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    Deco.withParallelism(
        1,
        () -> {
          try (Scope scope = Scope.open()) {
            Calls.spawn(
                scope,
                isolation -> {
                  begun.countDown();
                  work.accept(needed);
                  done.countDown();
                  return null;
                });
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
            // Begun by a worker or by nobody: this thread does not wait for it.
            Calls.spawnAlone(
                isolation -> {
                  needed.countDown();
                  return null;
                });
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
          }
          return null;
        });
  }
}
