package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Execution;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where calls run: on threads, on executors of the user's, on those that misbehave. */
class ExecutorTest {
  private static final int NO_LIMIT = Integer.MAX_VALUE;

  private final List<String> names = new ArrayList<>();

  private Execution on(String name) {
    return new Execution(ExecutorTest.class, "call", name, NO_LIMIT);
  }

  private Execution on(String name, Executor executor) {
    names.add(name);
    Deco.register(name, executor);
    return on(name);
  }

  @AfterEach
  void forget() {
    names.forEach(Deco::unregister);
  }

  @Test
  void aThreadForEachCall() {
    int calls = 40;
    Meeting all = new Meeting(calls);
    List<Deferred<Thread>> threads = new ArrayList<>();
    try (Scope scope = Scope.open()) {
      for (int i = 0; i < calls; i++) {
        threads.add(
            on("threads")
                .spawn(
                    scope,
                    isolation -> {
                      all.meet();
                      return Thread.currentThread();
                    }));
      }
      all.waitFor();
      scope.await();
    }
    assertThat(threads.stream().map(Deferred::get).distinct()).hasSize(calls);
    boolean virtual = Runtime.version().feature() >= 21;
    assertThat(threads).allMatch(t -> t.get().isDaemon());
    assertThat(threads)
        .allMatch(
            t -> t.get().getName().matches(virtual ? "deco-virtual-\\d+" : "deco-thread-\\d+"));
  }

  @Test
  void aCallSeesTheClassLoaderOfItsSpawner() {
    Thread current = Thread.currentThread();
    ClassLoader before = current.getContextClassLoader();
    ClassLoader own = new ClassLoader() {};
    Meeting begun = new Meeting(1);
    try (Scope scope = Scope.open()) {
      current.setContextClassLoader(own);
      Deferred<ClassLoader> seen =
          on("threads")
              .spawn(
                  scope,
                  isolation -> {
                    begun.come();
                    return Thread.currentThread().getContextClassLoader();
                  });
      begun.waitFor();
      assertThat(seen.get()).isSameAs(own);
    } finally {
      current.setContextClassLoader(before);
    }
  }

  @Test
  void aNameThatNobodyKnowsIsAnErrorWhereTheCallIsSpawned() {
    try (Scope scope = Scope.open()) {
      assertThatThrownBy(() -> on("nowhere").spawn(scope, isolation -> 1))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith(
              "DECO-R05: calls of dev.deco.runtime.ExecutorTest.call are to run on \"nowhere\"")
          .hasMessageContaining("pool, service, threads");
    }
  }

  @Test
  void theNameOfNobodyIsNotAskedForInSerialMode() throws Exception {
    Deco.serially(
        () -> {
          try (Scope scope = Scope.open()) {
            Deferred<Integer> one = on("nowhere").spawn(scope, isolation -> 1);
            scope.await();
            assertThat(one.get()).isEqualTo(1);
          }
          return null;
        });
  }

  @Test
  void namesOfDecosOwnCannotBeRegistered() {
    for (String name : List.of("pool", "threads", " ")) {
      assertThatThrownBy(() -> Deco.register(name, Runnable::run))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aServiceIsFound() {
    Meeting begun = new Meeting(1);
    try (Scope scope = Scope.open()) {
      Deferred<String> where =
          on("service")
              .spawn(
                  scope,
                  isolation -> {
                    begun.come();
                    return Thread.currentThread().getName();
                  });
      begun.waitFor();
      assertThat(where.get()).isEqualTo(ServiceExecutor.THREAD);
    }
  }

  /** Executors that do what they should not, by name. */
  static Stream<Arguments> executors() {
    ConcurrentLinkedQueue<Runnable> late = new ConcurrentLinkedQueue<>();
    ExecutorService one =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "one");
              thread.setDaemon(true);
              return thread;
            });
    return Stream.of(
        Arguments.of("in place", (Executor) Runnable::run),
        Arguments.of("a single thread", (Executor) one),
        Arguments.of("loses all", (Executor) task -> {}),
        Arguments.of(
            "takes none",
            (Executor)
                task -> {
                  throw new RejectedExecutionException();
                }),
        Arguments.of(
            "is broken",
            (Executor)
                task -> {
                  throw new IllegalStateException("broken");
                }),
        Arguments.of(
            "has no stack",
            (Executor)
                task -> {
                  throw new StackOverflowError();
                }),
        Arguments.of(
            "throws what is not declared",
            (Executor)
                task -> {
                  throw Access.<RuntimeException>sneaky(new Exception("checked"));
                }),
        Arguments.of(
            "throws an error",
            (Executor)
                task -> {
                  throw new AssertionError("broken");
                }),
        Arguments.of(
            "runs and fails",
            (Executor)
                task -> {
                  task.run();
                  throw new IllegalStateException("after the call");
                }),
        Arguments.of(
            "interrupts",
            (Executor)
                task ->
                    one.execute(
                        () -> {
                          Thread.currentThread().interrupt();
                          task.run();
                          Thread.interrupted();
                        })),
        Arguments.of("is shut down", shutDown()),
        Arguments.of(
            "twice",
            (Executor)
                task -> {
                  task.run();
                  one.execute(task);
                }),
        Arguments.of(
            "late",
            (Executor)
                task -> {
                  late.add(task);
                  if (late.size() > 5) {
                    one.execute(late.remove());
                  }
                }));
  }

  private static Executor shutDown() {
    ExecutorService ended = Executors.newFixedThreadPool(1);
    ended.shutdown();
    return ended;
  }

  @ParameterizedTest
  @MethodSource("executors")
  void theResultIsThatOfTheSerialProgram(String name, Executor executor) {
    Execution execution = on(name, executor);
    List<Integer> expected = IntStream.range(0, 50).boxed().toList();
    for (int round = 0; round < 3; round++) {
      List<Integer> base = new ArrayList<>();
      int[] sum = new int[1];
      try (Scope scope = Scope.open()) {
        for (int i = 0; i < 50; i++) {
          int value = i;
          execution.spawn(
              scope,
              isolation -> {
                isolation.view(base).add(value);
                isolation.set(sum, 0, isolation.get(sum, 0) + value);
                return null;
              });
        }
      }
      assertThat(base).isEqualTo(expected);
      assertThat(sum[0]).isEqualTo(49 * 50 / 2);
    }
  }

  @ParameterizedTest
  @MethodSource("executors")
  void theFirstFailureInProgramOrderIsThrown(String name, Executor executor) {
    Execution execution = on(name, executor);
    List<Integer> base = new ArrayList<>();
    assertThatThrownBy(
            () -> {
              try (Scope scope = Scope.open()) {
                for (int i = 0; i < 20; i++) {
                  int value = i;
                  execution.spawn(
                      scope,
                      isolation -> {
                        isolation.view(base).add(value);
                        if (value >= 7) {
                          throw new IllegalArgumentException("at " + value);
                        }
                        return null;
                      });
                }
              }
            })
        .hasMessage("at 7");
    assertThat(base).isEqualTo(IntStream.range(0, 8).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("executors")
  void callsThatWaitForCallsOnTheSameExecutorDoNotBlockEachOther(String name, Executor executor) {
    Execution execution = on(name, executor);
    try (Scope scope = Scope.open()) {
      List<Deferred<Integer>> sums = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        sums.add(execution.spawn(scope, isolation -> sum(execution, 3)));
      }
      scope.await();
      assertThat(sums).extracting(Deferred::get).containsOnly(8);
    }
  }

  private static int sum(Execution execution, int depth) {
    if (depth == 0) {
      return 1;
    }
    try (Scope scope = Scope.open()) {
      Deferred<Integer> left = execution.spawn(scope, isolation -> sum(execution, depth - 1));
      Deferred<Integer> right = execution.spawn(scope, isolation -> sum(execution, depth - 1));
      scope.await();
      return left.get() + right.get();
    }
  }

  @ParameterizedTest
  @MethodSource("executors")
  void callsWithoutAScopeDoNotNeedTheExecutorEither(String name, Executor executor) {
    Execution execution = on(name, executor);
    List<Integer> base = new ArrayList<>();
    Deferred<Integer> one =
        execution.spawnAlone(
            isolation -> {
              isolation.view(base).add(1);
              return 1;
            });
    assertThat(one.get()).isEqualTo(1);
    assertThat(base).containsExactly(1);
  }
}
