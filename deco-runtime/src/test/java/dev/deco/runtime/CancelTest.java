package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.deco.runtime.ScopeCancelledException.Reason;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Execution;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How scopes end early, and what they leave. */
class CancelTest {
  private static final Execution THREADS =
      new Execution(CancelTest.class, "sleep", "threads", Integer.MAX_VALUE);

  private final CountDownLatch never = new CountDownLatch(1);
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger interrupted = new AtomicInteger();

  /** Waits until it is interrupted, as code that blocks does. */
  private int block() {
    running.incrementAndGet();
    try {
      if (!never.await(60, TimeUnit.SECONDS)) {
        throw new AssertionError("nobody interrupted this");
      }
      return 1;
    } catch (InterruptedException e) {
      interrupted.incrementAndGet();
      throw new IllegalStateException(e);
    } finally {
      running.decrementAndGet();
    }
  }

  private void untilRunning(int calls) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (running.get() < calls) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }

  private static Thread later(Runnable action) {
    Thread thread = new Thread(action, "later");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Ends the blocked calls of a scope in one of three ways, and gives what the wait throws. */
  private ScopeCancelledException end(Reason how, List<Integer> base) throws Exception {
    Thread owner = Thread.currentThread();
    Throwable thrown =
        catchThrowable(
            () -> {
              Duration time = Duration.ofMillis(how == Reason.TIMEOUT ? 300 : 3_600_000);
              try (Scope scope = Scope.open(time)) {
                for (int i = 0; i < 3; i++) {
                  int value = i;
                  Calls.spawn(scope, isolation -> isolation.view(base).add(value));
                }
                scope.await();
                for (int i = 0; i < 4; i++) {
                  THREADS.spawn(
                      scope,
                      isolation -> {
                        isolation.view(base).add(9);
                        return block();
                      });
                }
                Thread other =
                    later(
                        () -> {
                          untilRunning(4);
                          if (how == Reason.INTERRUPTED) {
                            owner.interrupt();
                          } else if (how == Reason.CANCELLED) {
                            scope.cancel();
                          }
                        });
                try {
                  scope.await();
                } finally {
                  join(other);
                }
              }
            });
    assertThat(thrown).isInstanceOf(ScopeCancelledException.class);
    return (ScopeCancelledException) thrown;
  }

  private static void join(Thread thread) {
    boolean interrupted = Thread.interrupted();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void callsThatBlockAreInterruptedAndNothingIsReplayed(Reason how) throws Exception {
    List<Integer> base = new ArrayList<>();
    ScopeCancelledException thrown = end(how, base);

    assertThat(Thread.interrupted()).isEqualTo(how == Reason.INTERRUPTED);
    assertThat(thrown.reason()).isEqualTo(how);
    assertThat(base).containsExactly(0, 1, 2);
    assertThat(running.get()).isZero();
    assertThat(interrupted.get()).isEqualTo(4);
  }

  @Test
  void anInterruptThatACallHereUsesUpEndsTheOthersToo() {
    Thread owner = Thread.currentThread();
    Throwable thrown =
        catchThrowable(
            () ->
                Deco.withParallelism(
                    2,
                    () -> {
                      try (Scope scope = Scope.open()) {
                        for (int i = 0; i < 2; i++) {
                          Calls.spawn(scope, isolation -> block());
                        }
                        Thread other =
                            later(
                                () -> {
                                  untilRunning(2);
                                  owner.interrupt();
                                });
                        try {
                          scope.await();
                        } finally {
                          join(other);
                        }
                      }
                      return null;
                    }));
    assertThat(thrown).isInstanceOf(ScopeCancelledException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(interrupted.get()).isEqualTo(2);
  }

  @Test
  void theExceptionNamesTheCallsThatRan() throws Exception {
    Throwable thrown =
        catchThrowable(
            () ->
                Deco.withTimeout(
                    Duration.ofSeconds(2),
                    () -> {
                      Run run = Run.open();
                      try {
                        for (int i = 0; i < 3; i++) {
                          THREADS.spawn(run.at(Sites.first()), isolation -> block());
                        }
                        run.await();
                        return null;
                      } catch (Throwable t) {
                        run.settle(t);
                        throw t;
                      } finally {
                        run.close();
                      }
                    }));
    assertThat(thrown)
        .isInstanceOf(ScopeCancelledException.class)
        .hasMessageContaining("DECO-R06: the scope was cancelled, since its time of PT2S is over")
        .hasMessageContaining(
            "the call spawned at dev.deco.runtime.Sites.program(Program.java:11)");
    assertThat(((ScopeCancelledException) thrown).running()).hasSize(3);
    assertThat(thrown.getStackTrace()[0].getClassName()).isEqualTo(CancelTest.class.getName());
  }

  @Test
  void aScopeIsUsedAgainAfterAnInterrupt() {
    try (Scope scope = Scope.open()) {
      List<Integer> base = new ArrayList<>();
      Calls.spawn(scope, isolation -> isolation.view(base).add(1));
      Calls.spawn(scope, isolation -> isolation.view(base).add(2));
      Thread.currentThread().interrupt();
      assertThatThrownBy(scope::await).isInstanceOf(ScopeCancelledException.class);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(base).isEmpty();

      Calls.spawn(scope, isolation -> isolation.view(base).add(3));
      scope.await();
      assertThat(base).containsExactly(3);
    }
  }

  @Test
  void aWaitForNothingIsNoneThatAnInterruptEnds() {
    Thread.currentThread().interrupt();
    try (Scope scope = Scope.open()) {
      scope.await();
    }
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aCancelledScopeTakesNoFurtherCalls() {
    Scope scope = Scope.open();
    Deferred<Integer> pending = Calls.spawn(scope, isolation -> 1);
    scope.cancel();
    scope.cancel();
    assertThatThrownBy(() -> Calls.spawn(scope, isolation -> 2))
        .isInstanceOf(ScopeCancelledException.class);
    assertThatThrownBy(scope::await).isInstanceOf(ScopeCancelledException.class);
    scope.close();
    assertThatThrownBy(pending::get).isInstanceOf(java.util.concurrent.CancellationException.class);
  }

  @Test
  void whoCancelsItsOwnScopeClosesItQuietly() {
    List<Integer> base = new ArrayList<>();
    try (Scope scope = Scope.open()) {
      Calls.spawn(scope, isolation -> isolation.view(base).add(1));
      Calls.spawn(scope, isolation -> isolation.view(base).add(2));
      scope.cancel();
    }
    assertThat(base).isEmpty();
  }

  @Test
  void nestedCallsEndWithTheScopeAroundThem() throws Exception {
    Throwable thrown =
        catchThrowable(
            () -> {
              try (Scope scope = Scope.open()) {
                for (int i = 0; i < 2; i++) {
                  Calls.spawn(
                      scope,
                      isolation -> {
                        try (Scope inner = Scope.open()) {
                          for (int k = 0; k < 3; k++) {
                            THREADS.spawn(inner, nested -> block());
                          }
                        }
                        return null;
                      });
                }
                later(
                    () -> {
                      untilRunning(6);
                      scope.cancel();
                    });
                scope.await();
              }
            });
    assertThat(thrown).isInstanceOf(ScopeCancelledException.class);
    assertThat(running.get()).isZero();
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void aCallThatRunsInItsTurnIsInterruptedAndWhatItWroteStands() {
    int[] base = new int[4];
    Throwable thrown =
        catchThrowable(
            () -> {
              try (Scope scope = Scope.open(Duration.ofMillis(200))) {
                for (int i = 0; i < 4; i++) {
                  int index = i;
                  Calls.order(
                      scope,
                      isolation -> {
                        base[index] = 1;
                        return index == 1 ? block() : 0;
                      });
                }
              }
            });
    assertThat(thrown).isInstanceOf(ScopeCancelledException.class);
    assertThat(base).containsExactly(1, 1, 0, 0);
    assertThat(interrupted.get()).isEqualTo(1);
    assertThat(Thread.interrupted()).isFalse();
  }

  @Test
  void theExceptionNamesTheCallThatRanInItsTurn() {
    Throwable alone =
        catchThrowable(
            () ->
                Deco.withTimeout(
                    Duration.ofMillis(200),
                    () -> {
                      try (Run run = Run.open()) {
                        // The only one: there is nothing that it could run beside.
                        Calls.spawn(run.at(Sites.first()), isolation -> block());
                        run.await();
                      }
                      return null;
                    }));
    // On a worker, perhaps.
    assertThat(((ScopeCancelledException) alone).running())
        .singleElement(STRING)
        .startsWith("the call spawned at dev.deco.runtime.Sites.program(Program.java:11) on ");

    Throwable ordered =
        catchThrowable(
            () -> {
              try (Scope scope = Scope.open(Duration.ofMillis(200))) {
                Calls.order(scope, isolation -> 1);
                Calls.order(scope, isolation -> block());
              }
            });
    assertThat(((ScopeCancelledException) ordered).running())
        .containsExactly("the call on " + Thread.currentThread().getName());
    assertThat(interrupted.get()).isEqualTo(2);
  }

  @Test
  void anInterruptOfACallInItsTurnCancelsToo() {
    Thread owner = Thread.currentThread();
    List<Integer> base = new ArrayList<>();
    Throwable thrown =
        catchThrowable(
            () -> {
              try (Scope scope = Scope.open()) {
                Calls.order(scope, isolation -> base.add(1));
                Calls.order(scope, isolation -> block());
                Calls.order(scope, isolation -> base.add(2));
                Thread other =
                    later(
                        () -> {
                          untilRunning(1);
                          owner.interrupt();
                        });
                try {
                  scope.await();
                } finally {
                  join(other);
                }
              }
            });
    assertThat(thrown).isInstanceOf(ScopeCancelledException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(base).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anAnswerThatComesTooLateIsNoInterrupt(boolean inTurn) throws Exception {
    try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody.setSoTimeout(1);
      for (int round = 0; round < 10; round++) {
        Throwable thrown =
            catchThrowable(
                () -> {
                  try (Scope scope = Scope.open()) {
                    for (int i = 0; i < 4; i++) {
                      if (inTurn) {
                        Calls.order(scope, isolation -> nobody.accept());
                      } else {
                        Calls.spawn(scope, isolation -> nobody.accept());
                      }
                    }
                  }
                });
        assertThat(thrown).isExactlyInstanceOf(SocketTimeoutException.class);
        assertThat(Thread.interrupted()).isFalse();
      }
    }
  }

  /** A call that runs again in its turn spawns calls when its scope has been cancelled. */
  @Test
  void aScopeThatIsCancelledInARerunDoesNotSpoilTheThread() {
    int[] cells = new int[1];
    Meeting read = new Meeting(1);
    AtomicInteger runs = new AtomicInteger();
    Throwable thrown =
        catchThrowable(
            () ->
                Deco.withParallelism(
                    2,
                    () -> {
                      try (Scope scope = Scope.open()) {
                        Calls.spawn(
                            scope,
                            isolation -> {
                              read.waitFor();
                              return isolation.trackingArrays().set(cells, 0, 1);
                            });
                        Calls.spawn(
                            scope,
                            isolation -> {
                              int seen = isolation.trackingArrays().get(cells, 0);
                              read.come();
                              return runs.incrementAndGet() == 1 ? seen : cancelAndSpawn(scope);
                            });
                        scope.await();
                      }
                      return null;
                    }));
    assertThat(thrown).isInstanceOf(ScopeCancelledException.class);
    assertThat(runs).hasValue(2);
    assertThat(Thread.interrupted()).isFalse();
    assertThat(sumOfTwo()).isEqualTo(3);
  }

  private static int cancelAndSpawn(Scope scope) {
    scope.cancel();
    // As one does who takes no notice of it.
    Thread.interrupted();
    return sumOfTwo();
  }

  private static int sumOfTwo() {
    try (Scope scope = Scope.open()) {
      Deferred<Integer> one = Calls.spawn(scope, isolation -> 1);
      Deferred<Integer> two = Calls.spawn(scope, isolation -> 2);
      scope.await();
      return one.get() + two.get();
    }
  }

  /** The only call of a scope, which a worker has begun: the caller has nothing to help with. */
  @ParameterizedTest
  @EnumSource(Reason.class)
  void aCallThatIsAloneWithAWorkerEndsToo(Reason how) {
    Thread owner = Thread.currentThread();
    Duration time = Duration.ofMillis(how == Reason.TIMEOUT ? 300 : 3_600_000);
    Throwable thrown =
        catchThrowable(
            () -> {
              try (Scope scope = Scope.open(time)) {
                Calls.spawn(scope, isolation -> block());
                untilRunning(1);
                Thread other =
                    later(
                        () -> {
                          Meeting.untilBlocked(owner);
                          if (how == Reason.INTERRUPTED) {
                            owner.interrupt();
                          } else if (how == Reason.CANCELLED) {
                            scope.cancel();
                          }
                        });
                try {
                  scope.await();
                } finally {
                  join(other);
                }
              }
            });
    assertThat(Thread.interrupted()).isEqualTo(how == Reason.INTERRUPTED);
    assertThat(((ScopeCancelledException) thrown).reason()).isEqualTo(how);
    assertThat(((ScopeCancelledException) thrown).running()).hasSize(1);
    assertThat(interrupted.get()).isEqualTo(1);
  }

  /**
   * Calls that were always short run where they are spawned; one that is not any more ends, too.
   */
  @Test
  void callsOfAPlaceThatWereShortEndInTime() {
    Site site = Sites.first();
    site.ranFor(1_000, 50_000);
    for (int i = 0; i < 50; i++) {
      site.ranInPlaceFor(50);
    }
    Throwable thrown =
        catchThrowable(
            () ->
                Deco.withTimeout(
                    Duration.ofMillis(200),
                    () -> {
                      try (Run run = Run.open()) {
                        for (int i = 0; i < 100; i++) {
                          int value = i;
                          Calls.spawn(run.at(site), isolation -> value == 60 ? block() : value);
                        }
                      }
                      return null;
                    }));
    assertThat(thrown).isInstanceOf(ScopeCancelledException.class);
    assertThat(((ScopeCancelledException) thrown).running()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "PT0.000000001S"})
  void noTimeAtAllEndsAtTheFirstSpawn(String time) {
    List<Integer> base = new ArrayList<>();
    Throwable thrown =
        catchThrowable(
            () -> {
              try (Scope scope = Scope.open(Duration.parse(time))) {
                Calls.spawn(scope, isolation -> isolation.view(base).add(1));
              }
            });
    assertThat(thrown)
        .isInstanceOf(ScopeCancelledException.class)
        .hasMessageContaining("its time of " + Duration.parse(time) + " is over. No call was");
    assertThat(base).isEmpty();
  }

  @Test
  void whereNothingIsSpawnedNoTimeIsNeeded() throws Exception {
    assertThat(Deco.<Integer>withTimeout(Duration.ZERO, () -> 1)).isEqualTo(1);
    Scope.open(Duration.ZERO).close();
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without such a check may do
  void nothingIsRefused() {
    assertThatThrownBy(() -> Scope.open((Duration) null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> Scope.open((ForkJoinPool) null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> Deco.withTimeout(null, () -> 1))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void aCallMayCancelTheScopeThatItIsPartOf() {
    for (int round = 0; round < 50; round++) {
      List<Integer> base = new ArrayList<>();
      Throwable thrown =
          catchThrowable(
              () -> {
                try (Scope scope = Scope.open()) {
                  for (int i = 0; i < 6; i++) {
                    int value = i;
                    Calls.spawn(
                        scope,
                        isolation -> {
                          if (value == 3) {
                            scope.cancel();
                          }
                          return isolation.view(base).add(value);
                        });
                  }
                  scope.await();
                }
              });
      assertThat(thrown).isInstanceOf(ScopeCancelledException.class);
      assertThat(base).isSubsetOf(0, 1, 2, 3).isSorted();
      assertThat(Thread.interrupted()).isFalse();
    }
  }

  /** However the two meet, the call in its turn does not outlast the cancelling. */
  @Test
  void cancellingMeetsCallsInTheirTurn() {
    for (int round = 0; round < 300; round++) {
      int at = round % 40;
      CountDownLatch reached = new CountDownLatch(1);
      Scope scope = Scope.open();
      for (int i = 0; i < 40; i++) {
        int value = i;
        Calls.order(
            scope,
            isolation -> {
              if (value == at) {
                reached.countDown();
              }
              return value == at + 1 ? block() : value;
            });
      }
      Thread other =
          later(
              () -> {
                awaitQuietly(reached);
                scope.cancel();
              });
      Throwable thrown = catchThrowable(scope::await);
      catchThrowable(scope::close);
      join(other);
      if (at < 39) {
        assertThat(thrown).isInstanceOf(ScopeCancelledException.class);
      }
      assertThat(Thread.interrupted()).isFalse();
    }
    assertThat(running.get()).isZero();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anExceptionOfTheUsersOwnIsNoInterrupt() {
    for (int round = 0; round < 20; round++) {
      try (Scope scope = Scope.open()) {
        for (int i = 0; i < 4; i++) {
          Calls.spawn(
              scope,
              isolation -> {
                throw new InterruptedException("made here");
              });
        }
        assertThatThrownBy(scope::await)
            .isInstanceOf(InterruptedException.class)
            .hasMessage("made here");
      }
      assertThat(Thread.interrupted()).isFalse();
    }
  }

  @Test
  void anInterruptNeverReachesWhatTheWorkersRunNext() {
    ConcurrentLinkedQueue<Integer> disturbed = new ConcurrentLinkedQueue<>();
    for (int round = 0; round < 60; round++) {
      Scope cancelled = Scope.open();
      for (int i = 0; i < 6; i++) {
        Calls.spawn(
            cancelled,
            isolation -> {
              running.incrementAndGet();
              Thread.onSpinWait();
              return null;
            });
      }
      untilRunning(1);
      Thread other = later(cancelled::cancel);
      catchThrowable(cancelled::await);
      catchThrowable(cancelled::close);
      join(other);
      assertThat(Thread.currentThread().isInterrupted()).isFalse();
      try (Scope scope = Scope.open()) {
        for (int i = 0; i < 6; i++) {
          Calls.spawn(
              scope,
              isolation -> {
                if (Thread.currentThread().isInterrupted()) {
                  disturbed.add(1);
                }
                return null;
              });
        }
      }
      running.set(0);
    }
    assertThat(disturbed).isEmpty();
  }

  @Test
  void timeForWrappersIsInheritedByCallsAndTheShorterCounts() throws Exception {
    List<Throwable> seen = new ArrayList<>();
    Throwable thrown =
        catchThrowable(
            () ->
                Deco.withTimeout(
                    Duration.ofMillis(300),
                    () ->
                        Deco.withTimeout(
                            Duration.ofDays(Long.MAX_VALUE / 100_000),
                            () -> {
                              try (Scope scope = Scope.open(Duration.ofHours(1))) {
                                THREADS.spawn(scope, isolation -> block());
                                THREADS.spawn(scope, isolation -> block());
                              } catch (ScopeCancelledException e) {
                                seen.add(e);
                                throw e;
                              }
                              return null;
                            })));
    assertThat(thrown).isSameAs(seen.get(0));
    assertThat(((ScopeCancelledException) thrown).reason()).isEqualTo(Reason.TIMEOUT);
  }

  @Test
  void whatEndsInTimeIsUntouched() throws Exception {
    List<Integer> base = new ArrayList<>();
    Deco.withTimeout(
        Duration.ofMinutes(5),
        () -> {
          try (Scope scope = Scope.open()) {
            for (int i = 0; i < 100; i++) {
              int value = i;
              Calls.spawn(scope, isolation -> isolation.view(base).add(value));
            }
          }
          return null;
        });
    assertThat(base).isEqualTo(IntStream.range(0, 100).boxed().toList());
  }
}
