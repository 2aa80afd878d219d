package dev.deco.cases;

import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Work that takes a while, so that calls overlap and can end in another order than they began. */
public final class Work {
  /** The next number of the disturbances; null while none are wanted. */
  private static volatile @Nullable SplittableRandom disturbances;

  private Work() {}

  /**
   * Runs {@code body} while each {@link #take} takes another time than it is told: most of them
   * none, some a pause in which other threads run, a few a long while. So calls start, end and meet
   * in an order that they hardly ever have otherwise.
   */
  public static <T> T disturbed(long seed, Callable<T> body) throws Exception {
    disturbances = new SplittableRandom(seed);
    try {
      return body.call();
    } finally {
      disturbances = null;
    }
  }

  /** Keeps this thread busy for {@code micros} microseconds; nothing for a number below one. */
  public static void take(int micros) {
    SplittableRandom disturbing = disturbances;
    if (disturbing != null) {
      disturb(disturbing);
      return;
    }
    long end = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(micros);
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  private static void disturb(SplittableRandom disturbing) {
    int draw;
    synchronized (Work.class) {
      draw = disturbing.nextInt(100);
    }
    if (draw < 15) {
      LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(20L * draw));
    } else if (draw < 45) {
      Thread.yield();
    }
  }
}
