package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Calls;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

class WorkerTest {
  /** Runs a body on a worker, whatever the caller might help with. */
  private static <T> T onWorker(Scope scope, java.util.concurrent.Callable<T> body) {
    Meeting begun = new Meeting(1);
    Deferred<T> result =
        Calls.spawn(
            scope,
            isolation -> {
              T value = body.call();
              begun.come();
              return value;
            });
    begun.waitFor();
    return result.get();
  }

  @Test
  void workersAreDaemonsWithTellingNames() {
    try (Scope scope = Scope.open()) {
      Thread worker = onWorker(scope, Thread::currentThread);

      assertThat(worker).isNotSameAs(Thread.currentThread());
      assertThat(worker.isDaemon()).isTrue();
      assertThat(worker.getName()).matches("deco-worker-\\d+");
    }
  }

  @Test
  void aPoolHasAsManyWorkersAsItIsGiven() throws Exception {
    Set<Thread> workers = ConcurrentHashMap.newKeySet();
    Deco.withParallelism(
        3,
        () -> {
          Meeting three = new Meeting(3);
          try (Scope scope = Scope.open()) {
            for (int i = 0; i < 3; i++) {
              Calls.spawn(
                  scope,
                  isolation -> {
                    workers.add(Thread.currentThread());
                    three.meet();
                    return null;
                  });
            }
            three.waitFor();
          }
          return null;
        });
    assertThat(workers).hasSize(3).doesNotContain(Thread.currentThread());
  }

  @Test
  void theContextClassLoaderIsTheSpawners() throws Exception {
    Thread caller = Thread.currentThread();
    ClassLoader before = caller.getContextClassLoader();
    Deco.withParallelism(
        1,
        () -> {
          try (URLClassLoader own = new URLClassLoader(new URL[0]);
              Scope scope = Scope.open()) {
            caller.setContextClassLoader(own);
            assertThat(onWorker(scope, () -> Thread.currentThread().getContextClassLoader()))
                .isSameAs(own);
            assertThat(caller.getContextClassLoader()).isSameAs(own);

            caller.setContextClassLoader(null);
            assertThat(
                    onWorker(scope, () -> Thread.currentThread().getContextClassLoader() == null))
                .isTrue();
          } finally {
            caller.setContextClassLoader(before);
          }
          return null;
        });
  }

  @Test
  void aWorkerDoesNotKeepTheClassLoaderOfACall() throws Exception {
    Thread caller = Thread.currentThread();
    ClassLoader before = caller.getContextClassLoader();
    ForkJoinPool pool = new ForkJoinPool(1);
    try (URLClassLoader own = new URLClassLoader(new URL[0]);
        Scope scope = Scope.open(pool)) {
      caller.setContextClassLoader(own);
      onWorker(scope, () -> 1);
      ClassLoader after = pool.submit(() -> Thread.currentThread().getContextClassLoader()).get();
      assertThat(after).isNotSameAs(own);
    } finally {
      caller.setContextClassLoader(before);
      pool.shutdown();
    }
  }

  @Test
  void anInterruptThatACallLeavesDoesNotReachTheNext() throws Exception {
    Deco.withParallelism(
        1,
        () -> {
          try (Scope scope = Scope.open()) {
            onWorker(
                scope,
                () -> {
                  Thread.currentThread().interrupt();
                  return null;
                });
            assertThat(onWorker(scope, () -> Thread.currentThread().isInterrupted())).isFalse();
          }
          return null;
        });
  }
}
