package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import org.junit.jupiter.api.Test;

class DecoTest {
  @Test
  void serialModeRunsCallsAtTheirSpawnInPlace() throws Exception {
    List<String> order = new ArrayList<>();
    int[] cells = {0};
    Thread caller = Thread.currentThread();
    Deco.serially(
        () -> {
          assertThat(Run.serial()).isTrue();
          try (Scope scope = Scope.open()) {
            Deferred<Integer> first =
                Calls.spawn(
                    scope,
                    isolation -> {
                      order.add("first");
                      assertThat(Thread.currentThread()).isSameAs(caller);
                      assertThat(Run.serial()).isTrue();
                      return isolation.set(cells, 0, 1);
                    });
            order.add("after the spawn");
            assertThat(cells).containsExactly(1);
            assertThat(first.isDone()).isTrue();
            Calls.order(scope, isolation -> order.add("second"));
            order.add("before the wait");
            assertThat(first.get()).isEqualTo(1);
          }
          return null;
        });
    assertThat(order).containsExactly("first", "after the spawn", "second", "before the wait");
    assertThat(Run.serial()).isFalse();
  }

  @Test
  void serialModeKeepsAFailureUntilTheWait() throws Exception {
    List<String> order = new ArrayList<>();
    Deco.serially(
        () -> {
          try (Scope scope = Scope.open()) {
            Calls.spawn(
                scope,
                isolation -> {
                  throw new IOException("failed");
                });
            Calls.spawn(scope, isolation -> order.add("never"));
            assertThatThrownBy(scope::await).isExactlyInstanceOf(IOException.class);
            Calls.spawn(scope, isolation -> order.add("again"));
          }
          return null;
        });
    assertThat(order).containsExactly("again");
  }

  @Test
  void callsWithoutAScopeRunAtTheirSpawnInSerialMode() throws Exception {
    List<String> order = new ArrayList<>();
    Deco.serially(
        () -> {
          Deferred<Boolean> result = Calls.spawnAlone(isolation -> order.add("call"));
          order.add("caller");
          return result.get();
        });
    assertThat(order).containsExactly("call", "caller");
  }

  @Test
  void insideAnIsolatedCallSerialModeStillIsolates() {
    int[] cells = {0, 0};
    try (Scope scope = Scope.open()) {
      Deferred<Integer> outer =
          Calls.spawn(
              scope,
              own -> {
                own.trackingArrays();
                return Deco.serially(
                    () -> {
                      assertThat(Run.serial()).isFalse();
                      try (Scope inner = Scope.open()) {
                        Deferred<Integer> set =
                            Calls.spawn(inner, mine -> mine.trackingArrays().set(cells, 0, 4));
                        Calls.spawn(inner, mine -> null);
                        inner.await();
                        assertThat(cells).containsExactly(0, 0);
                        return set.get() + own.get(cells, 0);
                      }
                    });
              });
      Calls.spawn(scope, own -> null);
      assertThat(outer.get()).isEqualTo(8);
      assertThat(cells).containsExactly(4, 0);
    }
  }

  @Test
  void settingsHoldForTheExtentAndInTheCallsSpawnedInIt() throws Exception {
    ForkJoinPool pool = new ForkJoinPool(2);
    try {
      Deco.withPool(
          pool,
          () -> {
            try (Scope scope = Scope.open()) {
              Meeting begun = new Meeting(1);
              Deferred<ForkJoinPool> inCall =
                  Calls.spawn(
                      scope,
                      isolation -> {
                        begun.come();
                        Meeting inner = new Meeting(1);
                        Deferred<ForkJoinPool> nested =
                            Calls.spawnAlone(
                                own -> {
                                  inner.come();
                                  return poolOfThisThread();
                                });
                        inner.waitFor();
                        assertThat(poolOfThisThread()).isSameAs(pool);
                        return nested.get();
                      });
              begun.waitFor();
              assertThat(inCall.get()).isSameAs(pool);
            }
            throw new IOException("the body's own exception");
          });
    } catch (IOException e) {
      assertThat(e).hasMessage("the body's own exception");
    } finally {
      pool.shutdown();
    }
    try (Scope scope = Scope.open()) {
      Meeting begun = new Meeting(1);
      Deferred<ForkJoinPool> after =
          Calls.spawn(
              scope,
              isolation -> {
                begun.come();
                return poolOfThisThread();
              });
      begun.waitFor();
      assertThat(after.get()).isNotSameAs(pool);
    }
  }

  private static ForkJoinPool poolOfThisThread() {
    return ((ForkJoinWorkerThread) Thread.currentThread()).getPool();
  }

  @Test
  void aParallelismHasToBeAtLeastOne() {
    assertThatThrownBy(() -> Deco.withParallelism(0, () -> 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not from 1 to 32767");
    assertThatThrownBy(() -> Deco.withParallelism(32768, () -> 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void thePoolOfAnExtentEndsWithIt() throws Exception {
    ForkJoinPool pool =
        Deco.withParallelism(
            1,
            () -> {
              Meeting begun = new Meeting(1);
              Deferred<ForkJoinPool> result =
                  Calls.spawnAlone(
                      isolation -> {
                        begun.come();
                        return poolOfThisThread();
                      });
              begun.waitFor();
              return result.get();
            });
    assertThat(pool.isShutdown()).isTrue();
  }
}
