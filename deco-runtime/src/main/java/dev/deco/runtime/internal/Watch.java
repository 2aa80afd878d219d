package dev.deco.runtime.internal;

import java.lang.ref.WeakReference;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Looks after threads that wait for their calls for long. A call that runs early may see a state
 * that is out of date, and some code never ends on such a state; and calls that need a class which
 * the waiting thread is initialising get nowhere until it goes on.
 *
 * <p>Its thread is there while threads wait, and for a little longer.
 */
final class Watch {
  private static final long PERIOD = TimeUnit.MILLISECONDS.toNanos(50);
  private static final int IDLE_PERIODS = 40;

  private static final Queue<WeakReference<Context>> CONTEXTS = new ConcurrentLinkedQueue<>();
  private static volatile boolean running;

  private Watch() {}

  /** Has a thread looked after, from its first wait on. */
  static void register(Context context) {
    CONTEXTS.add(new WeakReference<>(context));
  }

  /** Sees to it that somebody looks. */
  static void ensure() {
    if (!running) {
      start();
    }
  }

  private static synchronized void start() {
    if (running) {
      return;
    }
    Thread thread = new Thread(null, Watch::look, "deco-watch", 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
    running = true;
    try {
      thread.start();
    } catch (OutOfMemoryError e) {
      // No room for a further thread: the next wait tries again.
      running = false;
    }
  }

  private static void look() {
    for (int idle = 0; idle < IDLE_PERIODS; idle++) {
      LockSupport.parkNanos(PERIOD);
      if (lookAtAll()) {
        idle = 0;
      }
    }
    running = false;
    if (lookAtAll()) {
      ensure();
    }
  }

  private static boolean lookAtAll() {
    boolean any = false;
    for (WeakReference<Context> reference : CONTEXTS) {
      Context context = reference.get();
      if (context == null) {
        CONTEXTS.remove(reference);
        continue;
      }
      for (Wait wait = context.waits; wait != null; wait = wait.outer) {
        any = true;
        wait.look();
      }
    }
    return any;
  }

  /** One wait of a thread for its calls. */
  static final class Wait {
    /** After so many periods it is taken that calls wait for what is yet to run. */
    private static final int VERY_LONG = 100;

    final @Nullable Wait outer;
    private final Watched calls;
    private final Thread owner = Thread.currentThread();
    private final @Nullable Held held;
    private final Stuck stuck;
    private int periods;
    private boolean initializes;

    Wait(Watched calls, @Nullable Wait outer, @Nullable Held held) {
      this.calls = calls;
      this.outer = outer;
      this.stuck = new Stuck(calls::leave);
      this.held = held;
      if (held != null) {
        held.beginWait();
      }
    }

    /** The thread is interrupted. */
    void interrupted() {
      calls.interrupted();
    }

    /** The thread goes on. */
    void end() {
      if (held != null) {
        held.endWait();
      }
    }

    /** Looks, more and more seldom. The waiting thread goes on meanwhile if it can. */
    void look() {
      calls.tick();
      periods++;
      if (Integer.bitCount(periods) > 1 && periods % VERY_LONG != 0) {
        return;
      }
      try {
        if (periods == 2) {
          initializes = Stuck.initializes(owner);
        }
        calls.hurry();
        if (held != null && periods > 1) {
          held.lend();
        }
        calls.suspectAll(periods >= VERY_LONG);
        if (initializes) {
          stuck.lookAgain();
          calls.leaveStuck(stuck, owner);
        }
      } catch (RuntimeException e) {
        // What was looked at has changed meanwhile: the wait is over, or goes on.
        return;
      }
    }
  }
}
