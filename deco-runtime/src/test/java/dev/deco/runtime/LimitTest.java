package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many calls of a method run at once. */
class LimitTest {
  private final AtomicInteger inside = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  private static Execution limited(String on, int parallelism) {
    return new Execution(LimitTest.class, "call", on, parallelism);
  }

  private void enter() {
    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
  }

  private void leave() {
    inside.decrementAndGet();
  }

  private int visit(int value) {
    enter();
    try {
      LockSupport.parkNanos(200_000);
      return value;
    } finally {
      leave();
    }
  }

  @ParameterizedTest
  @CsvSource({"pool, 1", "pool, 2", "threads, 1", "threads, 3"})
  void soManyRunAtOnceAndNotMore(String on, int parallelism) throws Exception {
    Execution execution = limited(on, parallelism);
    List<Integer> values = new ArrayList<>();
    Deco.withParallelism(
        4,
        () -> {
          try (Scope scope = Scope.open()) {
            Meeting together = new Meeting(parallelism);
            List<Deferred<Integer>> results = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
              int value = i;
              results.add(
                  execution.spawn(
                      scope,
                      isolation -> {
                        if (value < parallelism) {
                          together.meet();
                        }
                        return visit(value);
                      }));
            }
            scope.await();
            results.forEach(result -> values.add(result.get()));
          }
          return null;
        });
    assertThat(values).hasSize(60).isSorted();
    assertThat(most.get()).isLessThanOrEqualTo(parallelism);
  }

  @Test
  void theLimitHoldsForAllScopesTogether() throws Exception {
    Execution execution = limited("threads", 2);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Thread thread =
          new Thread(
              () -> {
                try (Scope scope = Scope.open()) {
                  for (int k = 0; k < 20; k++) {
                    int value = k;
                    execution.spawn(scope, isolation -> visit(value));
                  }
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(most.get()).isEqualTo(2);
  }

  @Test
  void callsThatRunInTheirTurnCountToo() throws Exception {
    Execution execution = limited("pool", 1);
    List<Thread> threads = new ArrayList<>();
    int[] sum = new int[1];
    for (int i = 0; i < 3; i++) {
      Thread thread =
          new Thread(
              () -> {
                try (Scope scope = Scope.open()) {
                  for (int k = 0; k < 20; k++) {
                    execution.orderFields(
                        scope,
                        isolation -> {
                          sum[0] += visit(1);
                          return null;
                        });
                  }
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(most.get()).isEqualTo(1);
    assertThat(sum[0]).isEqualTo(60);
  }

  @ParameterizedTest
  @CsvSource({"pool, 1", "pool, 2", "threads, 1", "threads, 2"})
  void recursiveCallsUnderALimitEnd(String on, int parallelism) {
    Execution execution = limited(on, parallelism);
    assertThat(fib(execution, 8)).isEqualTo(21);
  }

  @ParameterizedTest
  @CsvSource({"pool", "threads"})
  void recursiveCallsUnderALimitEndInCheckModeAndWhereTheyFail(String on) throws Exception {
    Execution execution = limited(on, 1);
    assertThat(Deco.checked(() -> fib(execution, 6), report -> {})).isEqualTo(8);
    for (int round = 0; round < 10; round++) {
      assertThatThrownBy(() -> failing(execution, 4)).hasMessage("at the bottom");
    }
  }

  /** Leaves the first call pending when the second one is spawned for nothing. */
  private static int failing(Execution execution, int n) {
    if (n == 0) {
      throw new IllegalArgumentException("at the bottom");
    }
    Scope left = Scope.open();
    execution.spawn(left, isolation -> failing(execution, n - 1));
    execution.spawn(left, isolation -> failing(execution, n - 1));
    execution.spawnAlone(isolation -> fib(execution, 3));
    if (n == 4) {
      left.await();
    }
    throw new IllegalArgumentException("at the bottom");
  }

  private static int fib(Execution execution, int n) {
    if (n < 2) {
      return n;
    }
    try (Scope scope = Scope.open()) {
      Deferred<Integer> left = execution.spawn(scope, isolation -> fib(execution, n - 1));
      Deferred<Integer> right = execution.spawn(scope, isolation -> fib(execution, n - 2));
      scope.await();
      return left.get() + right.get();
    }
  }

  @ParameterizedTest
  @CsvSource({"pool", "threads"})
  void methodsThatNeedEachOthersRoomEnd(String on) {
    Execution first = limited(on, 1);
    Execution second = limited(on, 1);
    try (Scope scope = Scope.open()) {
      Meeting both = new Meeting(2);
      Deferred<Integer> one = first.spawn(scope, isolation -> nest(second, both));
      Deferred<Integer> two = second.spawn(scope, isolation -> nest(first, both));
      scope.await();
      assertThat(one.get() + two.get()).isEqualTo(2);
    }
  }

  private static int nest(Execution other, Meeting both) {
    both.meet();
    try (Scope inner = Scope.open()) {
      Deferred<Integer> result = other.spawn(inner, isolation -> 1);
      // Two, so that neither is run in place for being alone.
      other.spawn(inner, isolation -> 2);
      inner.await();
      return result.get();
    }
  }

  @Test
  void aCallCountsWhileItWaitsForCallsOfOtherMethods() throws Exception {
    Execution outer = limited("threads", 2);
    try (Scope scope = Scope.open()) {
      for (int i = 0; i < 10; i++) {
        outer.spawn(
            scope,
            isolation -> {
              enter();
              try (Scope inner = Scope.open()) {
                for (int k = 0; k < 4; k++) {
                  Calls.spawn(
                      inner,
                      nested -> {
                        LockSupport.parkNanos(500_000);
                        return null;
                      });
                }
              } finally {
                leave();
              }
              return null;
            });
      }
    }
    assertThat(most.get()).isLessThanOrEqualTo(2);
  }

  @Test
  void aRunThatIsThrownAwayLeavesItsRoom() {
    Execution execution = limited("threads", 1);
    for (int round = 0; round < 20; round++) {
      int[] shared = new int[1];
      try (Scope scope = Scope.open()) {
        for (int i = 0; i < 10; i++) {
          execution.spawn(
              scope,
              isolation -> {
                enter();
                isolation.set(shared, 0, isolation.get(shared, 0) + 1);
                leave();
                return null;
              });
        }
      }
      assertThat(shared[0]).isEqualTo(10);
    }
    assertThat(most.get()).isEqualTo(1);
  }
}
