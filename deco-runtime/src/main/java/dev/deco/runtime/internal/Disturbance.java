package dev.deco.runtime.internal;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes decisions that are the runtime's own at random, and pauses where threads meet, so that
 * tests come to schedules that are right but hardly ever occur. Thread-safe.
 *
 * <p>A test may take the decisions itself, and have one thread after the other go on.
 */
public class Disturbance {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;
  private static final long LONGEST_PAUSE_NANOS = 200_000;

  /** Some tens of runs that left a journal. */
  private static final int SMALL_LOAD = 60_000;

  private final AtomicLong state;

  /** Draws that the seed determines; which thread gets which of them, it does not. */
  public Disturbance(long seed) {
    this.state = new AtomicLong(new SplittableRandom(seed).nextLong());
  }

  /** What becomes of a call that was spawned. */
  enum Start {
    /** One worker more looks for calls. */
    CALL_IN,
    /** All workers do. */
    CALL_ALL_IN,
    /** Who comes by runs it. */
    LEAVE,
    /** The thread that spawns runs it, isolated. */
    HERE,
    /** It runs in its turn, isolated. */
    HOLD,
    /** It runs in its turn, on the objects themselves. */
    ORDER
  }

  private static final Start[] STARTS = {
    Start.CALL_IN,
    Start.CALL_IN,
    Start.CALL_IN,
    Start.CALL_ALL_IN,
    Start.CALL_ALL_IN,
    Start.LEAVE,
    Start.LEAVE,
    Start.HERE,
    Start.HOLD,
    Start.ORDER
  };

  /** A number from 0 to {@code bound - 1}. */
  int below(int bound) {
    long z = state.addAndGet(GAMMA);
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return (int) Long.remainderUnsigned(z ^ (z >>> 31), bound);
  }

  /** True once in {@code times}, on average. */
  boolean oneIn(int times) {
    return below(times) == 0;
  }

  /** Whether calls are taken in any order, one by one. */
  boolean anyOrder() {
    return oneIn(2);
  }

  /** Whether the thread that waits takes calls itself. */
  boolean helps() {
    return !oneIn(4);
  }

  /** Whether a runner ends before there is nothing left for it. */
  boolean tires() {
    return oneIn(8);
  }

  /** Whether the caller waits here, though it need not. */
  boolean waits() {
    return oneIn(24);
  }

  Start start() {
    return STARTS[below(STARTS.length)];
  }

  /** How many bytes of journals are too much to go on. */
  long load(long usual) {
    return oneIn(3) ? below(SMALL_LOAD) : usual;
  }

  /** A place where it may matter who goes first. */
  static void point(@Nullable Disturbance disturbance) {
    if (disturbance != null) {
      disturbance.pause();
    }
  }

  /** A place where a thread is about to wait for something. */
  static void waiting(@Nullable Disturbance disturbance, BooleanSupplier ended) {
    if (disturbance != null) {
      disturbance.beforeWait(ended);
    }
  }

  /** Lets others go first, mostly not. */
  void pause() {
    int draw = below(32);
    if (draw == 0) {
      LockSupport.parkNanos(below((int) LONGEST_PAUSE_NANOS));
    } else if (draw < 4) {
      Thread.yield();
    } else if (draw < 8) {
      for (int i = below(2_000); i > 0; i--) {
        Thread.onSpinWait();
      }
    }
  }

  /** Called before a thread waits. */
  void beforeWait(BooleanSupplier ended) {
    if (!ended.getAsBoolean()) {
      pause();
    }
  }
}
