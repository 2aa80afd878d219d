package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Many threads at once run random programs of nested scopes on one pool: calls conflict, fail,
 * leave scopes behind, and are interrupted. Each program gives what it gives serially, and in the
 * end nothing is left. {@code -Ddeco.soak=180} goes on for so many seconds.
 */
@Timeout(600)
class SoakTest {
  private static final String CANCELLED = "was cancelled";
  private static final int THREADS = 64;
  private static final int CELLS = 6;
  private static final int DEPTH = 3;

  private final Site[] sites = {Sites.fresh(), Sites.fresh(), Sites.fresh(), Sites.fresh()};
  private final ConcurrentLinkedQueue<WeakReference<Object>> kept = new ConcurrentLinkedQueue<>();

  @Test
  void manyThreadsLeaveNothingBehind() throws Exception {
    long seed = Long.getLong("deco.seed", 20261123L);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.getLong("deco.soak", 2));
    ForkJoinPool pool = new ForkJoinPool(3);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<Integer>> results = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      long own = seed + i;
      results.add(threads.submit(() -> Deco.withPool(pool, () -> soak(own, end))));
    }
    threads.shutdown();
    int programs = 0;
    for (Future<Integer> result : results) {
      programs += result.get();
    }
    assertThat(programs).isGreaterThanOrEqualTo(THREADS);

    assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    assertThat(pool.awaitQuiescence(1, TimeUnit.MINUTES)).isTrue();
    assertThat(pool.hasQueuedSubmissions()).isFalse();
    assertThat(pool.getQueuedTaskCount()).isZero();
    pool.shutdown();
    assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    eventually("no thread is left", SoakTest::nobodyWatches);
    eventually(
        "no memory is left",
        () -> {
          System.gc();
          return kept.stream().allMatch(reference -> reference.get() == null);
        });
  }

  private static boolean nobodyWatches() {
    return Thread.getAllStackTraces().keySet().stream()
        .noneMatch(thread -> thread.getName().equals("deco-watch"));
  }

  private static void eventually(String what, BooleanSupplier holds) throws InterruptedException {
    for (int i = 0; i < 300 && !holds.getAsBoolean(); i++) {
      Thread.sleep(100);
    }
    assertThat(holds.getAsBoolean()).as(what).isTrue();
  }

  /** Runs programs until the time is over, one at least. */
  private int soak(long seed, long end) throws Exception {
    Random random = new Random(seed);
    int programs = 0;
    do {
      long program = random.nextLong();
      int[] expected = new int[CELLS];
      String outcome = outcome(() -> serial(program, DEPTH, expected));
      int[] cells = new int[CELLS];
      kept.add(new WeakReference<>(cells));
      boolean interrupt = random.nextInt(8) == 0;
      if (interrupt) {
        Thread.currentThread().interrupt();
      }
      String parallel = outcome(() -> parallel(program, DEPTH, cells));
      // Where nothing is waited for, since calls run where they are spawned, nothing is cancelled.
      if (!interrupt || !parallel.equals(CANCELLED)) {
        assertThat(parallel).as("%d", program).isEqualTo(outcome);
        assertThat(cells).as("%d", program).isEqualTo(expected);
      }
      assertThat(Thread.interrupted()).isEqualTo(interrupt);
      programs++;
    } while (System.nanoTime() < end);
    return programs;
  }

  private static String outcome(Callable<Integer> program) throws Exception {
    try {
      return "gave " + program.call();
    } catch (ScopeCancelledException e) {
      return CANCELLED;
    } catch (IllegalStateException e) {
      return "threw " + e.getMessage();
    }
  }

  /** One call of a program, as the random numbers have it. */
  private record Spawn(long seed, int at, boolean fails, boolean leaves) {
    static Spawn next(Random random) {
      return new Spawn(
          random.nextLong(),
          random.nextInt(CELLS),
          random.nextInt(60) == 0,
          random.nextInt(20) == 0);
    }
  }

  private static int serial(long seed, int depth, int[] cells) {
    Random random = new Random(seed);
    int sum = 0;
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      Spawn spawn = Spawn.next(random);
      cells[spawn.at] += (int) spawn.seed & 7;
      if (spawn.fails) {
        throw new IllegalStateException("" + spawn.seed);
      }
      int inner = depth > 0 ? serial(spawn.seed, depth - 1, cells) : 0;
      sum += cells[spawn.at] + inner;
    }
    return sum;
  }

  private int parallel(long seed, int depth, int[] cells) {
    Random random = new Random(seed);
    int[] sum = {0};
    try (Run run = Run.open()) {
      for (int left = 1 + random.nextInt(4); left > 0; left--) {
        Spawn spawn = Spawn.next(random);
        Deferred<Integer> result =
            Calls.spawn(
                run.at(sites[left - 1]),
                isolation -> call(isolation.trackingArrays(), spawn, depth, cells));
        run.defer(() -> sum[0] += result.get());
      }
    }
    return sum[0];
  }

  private int call(Isolation isolation, Spawn spawn, int depth, int[] cells) {
    isolation.set(cells, spawn.at, isolation.get(cells, spawn.at) + ((int) spawn.seed & 7));
    if (spawn.fails) {
      throw new IllegalStateException("" + spawn.seed);
    }
    if (spawn.leaves && isolation != Isolation.none()) {
      Run left = Run.open();
      Calls.spawn(left.at(sites[0]), own -> own.trackingArrays().set(cells, 0, -1));
    }
    int inner = depth > 0 ? parallel(spawn.seed, depth - 1, cells) : 0;
    return isolation.get(cells, spawn.at) + inner;
  }
}
