package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Execution;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Thousands of scopes that are cancelled, interrupted and late at any moment, on threads, workers
 * and in their turn, nested in each other: what is there afterwards is what the serial program
 * would have written up to some point, and nothing goes on. {@code -Ddeco.soak=60} goes on for so
 * many seconds.
 */
@Timeout(600)
class CancelStormTest {
  private static final Execution THREADS =
      new Execution(CancelStormTest.class, "call", "threads", Integer.MAX_VALUE);
  private static final Execution FEW = new Execution(CancelStormTest.class, "few", "threads", 2);

  private final Site[] sites = {Sites.fresh(), Sites.fresh(), Sites.fresh()};
  private final AtomicInteger running = new AtomicInteger();

  @Test
  void whateverEndsAScopeNothingGoesOnAndAPrefixStands() throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.getLong("deco.soak", 4));
    ForkJoinPool pool = new ForkJoinPool(3);
    List<Throwable> faults = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    int[] ended = new int[4];
    for (int i = 0; i < ended.length; i++) {
      int own = i;
      Thread thread =
          new Thread(
              () -> {
                try {
                  ended[own] = storm(new Random(own), pool, end);
                } catch (Throwable fault) {
                  synchronized (faults) {
                    faults.add(fault);
                  }
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(faults).isEmpty();
    assertThat(running.get()).isZero();
    assertThat(ended).doesNotContain(0);
    assertThat(pool.awaitQuiescence(1, TimeUnit.MINUTES)).isTrue();
    pool.shutdown();
    assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  private int storm(Random random, ForkJoinPool pool, long end) throws Exception {
    int ended = 0;
    do {
      int calls = 1 + random.nextInt(20);
      List<Integer> base = new ArrayList<>();
      int kind = random.nextInt(4);
      long after = random.nextInt(3) == 0 ? 0 : random.nextInt(2_000_000);
      Thread owner = Thread.currentThread();
      Scope[] open = new Scope[1];
      Thread other =
          new Thread(
              () -> {
                LockSupport.parkNanos(after);
                if (kind == 0) {
                  owner.interrupt();
                } else if (kind == 1) {
                  open[0].cancel();
                }
              });
      Duration time = Duration.ofNanos(kind == 2 ? after : TimeUnit.HOURS.toNanos(1));
      boolean cancelled = false;
      try (Scope scope = Deco.withTimeout(time, () -> open(random, pool))) {
        open[0] = scope;
        other.start();
        spawn(random, scope, calls, base);
        scope.await();
      } catch (ScopeCancelledException e) {
        cancelled = true;
      }
      boolean interrupted = join(other) | Thread.interrupted();
      assertThat(interrupted && kind != 0).as("an interrupt of nobody's").isFalse();
      for (int i = 0; i < base.size(); i++) {
        assertThat(base.get(i)).as("%s", base).isEqualTo(i);
      }
      assertThat(base.size()).isLessThanOrEqualTo(calls);
      if (!cancelled) {
        assertThat(base).hasSize(calls);
      }
      ended += cancelled ? 1 : 0;
    } while (System.nanoTime() < end);
    return ended;
  }

  /** Opens a scope, some with a random schedule of their own. */
  private static Scope open(Random random, ForkJoinPool pool) throws Exception {
    if (random.nextInt(3) == 0) {
      return Deco.disturbed(random.nextLong(), Scope::open);
    }
    return random.nextBoolean() ? Scope.open(pool) : Scope.open();
  }

  /** Waits for a thread to end; true if this one was interrupted. */
  private static boolean join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    return interrupted;
  }

  private void spawn(Random random, Scope scope, int calls, List<Integer> base) {
    for (int i = 0; i < calls; i++) {
      int value = i;
      int what = random.nextInt(6);
      long time = random.nextInt(300_000);
      switch (random.nextInt(5)) {
        case 0 -> Calls.order(scope, isolation -> call(() -> base.add(value), what, time));
        case 1 ->
            THREADS.spawn(
                scope, isolation -> call(() -> isolation.view(base).add(value), what, time));
        case 2 ->
            FEW.spawn(scope, isolation -> call(() -> isolation.view(base).add(value), what, time));
        default ->
            Calls.spawn(
                scope, isolation -> call(() -> isolation.view(base).add(value), what, time));
      }
    }
  }

  /** Adds the call's number, and does something that takes time, before it or after it. */
  private Object call(Runnable add, int what, long time) throws InterruptedException {
    running.incrementAndGet();
    try {
      if (what == 0) {
        Thread.sleep(0, (int) time);
      }
      if (what == 1) {
        nest(time);
      }
      // All of it or nothing, wherever the interrupt comes.
      add.run();
      if (what == 2) {
        for (long end = System.nanoTime() + time; System.nanoTime() < end; ) {
          Thread.onSpinWait();
        }
      }
      return null;
    } finally {
      running.decrementAndGet();
    }
  }

  private void nest(long time) {
    int[] sum = new int[1];
    try (Run run = Run.open()) {
      for (int i = 0; i < 3; i++) {
        Deferred<Integer> one =
            Calls.spawn(
                run.at(sites[i]),
                isolation -> {
                  LockSupport.parkNanos(time / 3);
                  return 1;
                });
        run.defer(() -> sum[0] += one.get());
      }
    }
    assertThat(sum[0]).isEqualTo(3);
  }
}
