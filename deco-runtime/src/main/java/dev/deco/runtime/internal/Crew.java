package dev.deco.runtime.internal;

import dev.deco.runtime.support.Access;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The workers that run calls of a scope beside the scope's own thread: at most as many as the pool
 * has. Each takes calls from the log until there are none; a further one is called in when enough
 * work for it has come together.
 */
final class Crew {
  /** Calls are taken in batches worth about this much time. */
  static final long BATCH_NANOS = 20_000;

  /** Three times as long. */
  private static final long LONG_NANOS = 3 * BATCH_NANOS;

  /** A runner that finds nothing to do looks for so long whether that changes. */
  private static final long LINGER_NANOS = 100_000;

  private static final int MOST = 1 << 10;

  /** Journals that wait for their replay may take this many bytes before calls wait for it. */
  private static final long HEAVY =
      Math.max(8L << 20, Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 8));

  private static final VarHandle LOAD = Access.field(MethodHandles.lookup(), Crew.class, "load");
  private static final VarHandle LISTED =
      Access.field(MethodHandles.lookup(), Crew.class, "listed");

  final Home home;

  /** What takes decisions at random; null if nothing does. */
  final @Nullable Disturbance disturbance;

  private final Log log;
  private final ForkJoinPool pool;
  private final Hands hands;
  private final long tooMuch;
  private final AtomicReferenceArray<@Nullable Runner> runners;

  private volatile @Nullable Thread waiter;

  /** Whether the thread that waits has seen to it that no runner begins. */
  private volatile boolean closed;

  /** Whether somebody has taken more than could be run soon. */
  private volatile boolean gaveBack;

  /** About how many bytes of journals wait for their replay. */
  private volatile long load;

  /** Whether the scope is on the list of those that have calls for whoever has nothing to do. */
  private volatile boolean listed;

  private final Reference<Crew> self = new WeakReference<>(this);

  Crew(Home home, Log log, Settings settings) {
    this.home = home;
    this.log = log;
    this.pool = settings.pool();
    this.hands = Hands.of(pool);
    this.disturbance = settings.disturbance();
    this.tooMuch = disturbance == null ? HEAVY : disturbance.load(HEAVY);
    this.runners = new AtomicReferenceArray<>(Math.min(MOST, pool.getParallelism()));
  }

  /** Calls a further worker in, unless all are here. Any thread. */
  void callIn() {
    callIn(runners.length());
  }

  /**
   * The same where the scope's thread will soon run calls, too: with all workers there would be one
   * thread more than processors, and one of them would be in the way of the others.
   */
  void callInBesideOwner() {
    callIn(Math.max(1, runners.length() - 1));
  }

  private void callIn(int most) {
    if (disturbance == null && !hands.free()) {
      if (log.offers() && LISTED.compareAndSet(this, false, true)) {
        hands.await(self);
        if (closed) {
          // Too late; the thread that has closed it may not have found it.
          leaveList();
        }
      }
      return;
    }
    for (int i = 0; i < most; i++) {
      Runner known = runners.get(i);
      if (known == null || known.ended()) {
        boolean inPool =
            Thread.currentThread() instanceof ForkJoinWorkerThread worker
                && worker.getPool() == pool;
        Runner runner = new Runner(this);
        Disturbance.point(disturbance);
        // From here on the thread that waits knows it, whatever becomes of this one.
        if (runners.compareAndSet(i, known, runner) && !closed) {
          queue(runner, inPool);
        } else {
          runner.callOff();
        }
        return;
      }
    }
  }

  /** Learns that it was taken off the list; tells whether there are calls for others. */
  boolean leftList() {
    listed = false;
    return !closed && log.offers();
  }

  /**
   * A runner of the scope for this thread, which has nothing else to do.
   *
   * @return null if the scope needs none
   */
  @Nullable Runner enlist() {
    for (int i = 0; i < runners.length() && !closed; i++) {
      Runner known = runners.get(i);
      if (known == null || known.ended()) {
        Runner runner = new Runner(this);
        if (runners.compareAndSet(i, known, runner)) {
          if (!closed) {
            return runner;
          }
          runner.callOff();
          return null;
        }
      }
    }
    return null;
  }

  /** Where there is work for whoever has none. */
  Hands hands() {
    return hands;
  }

  /** Calls all workers in. */
  void callAllIn() {
    for (int i = 0; i < runners.length(); i++) {
      callIn();
    }
  }

  private void queue(Runner runner, boolean inPool) {
    Disturbance.point(disturbance);
    runner.reserve();
    try {
      if (inPool) {
        runner.fork();
      } else {
        pool.execute(runner);
      }
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      // A pool that ends, or can have no thread: whoever waits for the calls runs them.
      runner.callOff();
    }
  }

  void load(long bytes) {
    LOAD.getAndAdd(this, bytes);
  }

  /** Says how many bytes of journals are left; no call runs. */
  void unload(long left) {
    load = left;
  }

  /** A batch that takes longer than this is given back. */
  long longNanos() {
    return disturbance != null && disturbance.tires() ? 0 : LONG_NANOS;
  }

  /** Whether no further call is to begin before some have been replayed. */
  boolean heavy() {
    return load > tooMuch;
  }

  /** A runner's work. */
  void work(Runner runner) {
    Context context = Context.current();
    do {
      while (runner.running() && !home.frame.moot() && log.runNext(context, this)) {
        // An interrupt that one call leaves behind must not reach the next.
        Thread.interrupted();
        if (disturbance != null && disturbance.tires()) {
          context.rest();
          return;
        }
      }
    } while (runner.running() && lingers());
    context.rest();
  }

  /** Whether there are further calls, or are soon: to be called in again takes longer. */
  private boolean lingers() {
    // Calls that are for nothing are offered for as long as their scope is open; its thread may be
    // the one that this runs on, below.
    if (disturbance != null || heavy() || home.frame.moot()) {
      return false;
    }
    long since = System.nanoTime();
    while (!closed && !log.offers() && !hands.wanted()) {
      // A processor that others want, the thread that spawns among them, is theirs.
      Thread.yield();
      if (System.nanoTime() - since > LINGER_NANOS) {
        return false;
      }
    }
    return !closed && log.offers();
  }

  /** Does not wait for the runner that is on a thread any longer. */
  void leave(Thread thread) {
    for (int i = 0; i < runners.length(); i++) {
      Runner runner = runners.get(i);
      if (runner != null && runner.isOn(thread)) {
        runner.leaveBehind();
      }
    }
    ended();
  }

  /** Learns that a runner has ended. */
  void ended() {
    Waiting.wake(waiter);
  }

  /** Learns that calls which were taken are there to be taken again. */
  void gaveBack() {
    Disturbance.point(disturbance);
    gaveBack = true;
    callIn();
  }

  /** Whether there is something to be taken again since the last question. */
  boolean takeBack() {
    boolean again = gaveBack;
    gaveBack = false;
    return again;
  }

  /** Lets runners begin again. */
  void open() {
    closed = false;
  }

  /** Returns when no runner runs or can begin to run, until {@link #open}. */
  void join() {
    // In this order: who calls a runner in looks afterwards whether that was too late.
    closed = true;
    Disturbance.point(disturbance);
    // Those that have not begun lie uppermost in this thread's queue, newest first.
    for (int i = runners.length() - 1; i >= 0; i--) {
      Runner runner = runners.get(i);
      if (runner != null && runner.callOff()) {
        runner.tryUnfork();
      }
    }
    // A runner may have called another in before it ended.
    for (boolean again = true; again; ) {
      again = false;
      for (int i = 0; i < runners.length(); i++) {
        Runner runner = runners.get(i);
        if (runner != null && !runner.ended()) {
          again = true;
          if (!runner.callOff()) {
            join(runner);
          }
        }
      }
    }
    if (listed) {
      leaveList();
    }
  }

  private void leaveList() {
    listed = false;
    hands.forget(self);
  }

  private void join(Runner runner) {
    waiter = Thread.currentThread();
    Context context = Context.current();
    boolean counted = context.counted;
    if (counted) {
      context.counted = false;
      hands.lend();
    }
    try {
      Disturbance.waiting(disturbance, runner::ended);
      Waiting.join(runner, runner::ended);
    } finally {
      waiter = null;
      if (counted) {
        context.counted = true;
        hands.begin();
      }
    }
  }
}
