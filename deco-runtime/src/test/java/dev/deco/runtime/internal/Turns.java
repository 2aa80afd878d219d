package dev.deco.runtime.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One schedule of a program: of its threads only one goes on at a time, from one point where it may
 * matter who is first to the next. Who goes on there is a choice.
 */
final class Turns extends Disturbance {
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          body -> {
            Thread thread = new Thread(body, "turns");
            thread.setDaemon(true);
            return thread;
          });
  private static final ThreadLocal<@Nullable Turn> OWN = new ThreadLocal<>();
  private static final long MILLISECOND = 1_000_000;
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

  /** A thread of the program. */
  private static final class Turn {
    volatile @Nullable Thread thread;
    @Nullable BooleanSupplier awaited;
    boolean ended;
  }

  /** Chooses among threads. */
  interface Chooser {
    /**
     * Who goes on.
     *
     * @param threads how many could; the one that goes on as yet is number 0 if it is among them
     * @param willing whether the one that goes on as yet would rather not
     */
    int choose(int threads, boolean willing);
  }

  private final Chooser chooser;
  private final boolean usual;
  private final List<Turn> threads = new ArrayList<>();
  private volatile @Nullable Turn current;
  private volatile @Nullable Throwable failure;
  private volatile boolean free;

  /**
   * A schedule.
   *
   * @param seed of the other decisions; null for the usual ones
   */
  Turns(Chooser chooser, @Nullable Long seed) {
    super(seed == null ? 0 : seed);
    this.chooser = chooser;
    this.usual = seed == null;
  }

  /** A pool whose tasks take turns with the rest, each on a thread of its own. */
  ForkJoinPool pool(int parallelism) {
    return new ForkJoinPool(parallelism) {
      @Override
      public void execute(ForkJoinTask<?> task) {
        start(task::invoke);
      }
    };
  }

  /** Begins a further thread of the program. */
  void start(Runnable body) {
    Turn turn = new Turn();
    synchronized (this) {
      threads.add(turn);
      if (current == null) {
        // The first one; or the others have ended, and this is the work of who watches long waits.
        current = turn;
      }
    }
    THREADS.execute(
        () -> {
          OWN.set(turn);
          turn.thread = Thread.currentThread();
          await(turn);
          try {
            body.run();
          } catch (Throwable thrown) {
            fail(thrown);
          } finally {
            OWN.remove();
            pass(turn, null, true);
          }
        });
  }

  /** Runs a program to the end of all its threads. */
  void run(Runnable body) {
    start(body);
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!ended()) {
      if (System.nanoTime() > end) {
        fail(new AssertionError("the program does not end: " + stacks()));
        break;
      }
      LockSupport.parkNanos(MILLISECOND);
    }
    Throwable found = failure;
    if (found != null) {
      throw new AssertionError(found);
    }
  }

  private synchronized String stacks() {
    return threads.stream()
        .filter(turn -> !turn.ended)
        .map(turn -> (turn == current ? "\nruns " : "\nwaits ") + stack(turn.thread))
        .collect(Collectors.joining());
  }

  private static String stack(@Nullable Thread thread) {
    return thread == null ? "" : Arrays.toString(thread.getStackTrace()).replace(", ", "\n  ");
  }

  private synchronized boolean ended() {
    return threads.stream().allMatch(turn -> turn.ended);
  }

  private synchronized void fail(Throwable thrown) {
    if (failure == null) {
      failure = thrown;
    }
    free = true;
    threads.forEach(Turns::wake);
  }

  @Override
  void pause() {
    Turn own = OWN.get();
    if (own != null) {
      pass(own, null, false);
    }
  }

  @Override
  void beforeWait(BooleanSupplier ended) {
    Turn own = OWN.get();
    if (own != null && !ended.getAsBoolean()) {
      pass(own, ended, false);
    }
  }

  private void pass(Turn own, @Nullable BooleanSupplier awaited, boolean ended) {
    Turn next = next(own, awaited, ended);
    if (next != null && next != own) {
      wake(next);
    }
    if (!ended) {
      await(own);
    }
  }

  private synchronized @Nullable Turn next(
      Turn own, @Nullable BooleanSupplier awaited, boolean ended) {
    own.awaited = awaited;
    own.ended = ended;
    if (free || current != own) {
      return null;
    }
    List<Turn> ready = new ArrayList<>();
    if (ready(own)) {
      ready.add(own);
    }
    for (Turn turn : threads) {
      if (turn != own && ready(turn)) {
        ready.add(turn);
      }
    }
    if (ready.isEmpty()) {
      if (threads.stream().anyMatch(turn -> !turn.ended)) {
        fail(new AssertionError("all threads wait: " + stacks()));
      }
      current = null;
      return null;
    }
    boolean willing = ready.get(0) != own;
    Turn next = ready.get(ready.size() == 1 ? 0 : chooser.choose(ready.size(), willing));
    next.awaited = null;
    current = next;
    return next;
  }

  private static boolean ready(Turn turn) {
    return !turn.ended && (turn.awaited == null || turn.awaited.getAsBoolean());
  }

  private void await(Turn own) {
    while (current != own && !free) {
      LockSupport.parkNanos(this, 100 * MILLISECOND);
    }
  }

  private static void wake(Turn turn) {
    LockSupport.unpark(turn.thread);
  }

  // The other decisions.

  @Override
  boolean anyOrder() {
    return !usual && super.anyOrder();
  }

  @Override
  boolean helps() {
    return usual || super.helps();
  }

  @Override
  boolean tires() {
    return !usual && super.tires();
  }

  @Override
  boolean waits() {
    return !usual && super.waits();
  }

  @Override
  Start start() {
    return usual ? Start.CALL_IN : super.start();
  }

  @Override
  boolean oneIn(int times) {
    return !usual && super.oneIn(times);
  }

  @Override
  long load(long before) {
    // A few runs that left a journal: then the first entries are replayed while the others wait.
    return usual || oneIn(2) ? before : below(6_000);
  }
}
