package dev.deco.benchmarks.overhead;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Way;
import dev.deco.runtime.Deco;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.LockSupport;

/**
 * Calls that sleep, on a pool of 64: how Deco scales where processors are not what is scarce. The
 * serial way is not the loop itself but the ideal, a 64th of the sleeps one after the other.
 */
record Sleepers(int each) implements Problem {
  private static final int WORKERS = 64;
  private static final long NANOS = 1_000_000;
  private static final ForkJoinPool POOL = new ForkJoinPool(WORKERS);

  @Concurrent
  static int nap(int index) {
    long end = System.nanoTime() + NANOS;
    for (long left = NANOS; left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
    return index;
  }

  @Synchronized
  static int naps(int calls) {
    int sum = 0;
    for (int i = 0; i < calls; i++) {
      sum += nap(i);
    }
    return sum;
  }

  @Override
  public Object serial() {
    naps(each);
    return "slept";
  }

  @Override
  public Object deco() {
    try {
      Deco.withPool(POOL, () -> DecoSleepers.naps(each * WORKERS));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return "slept";
  }

  @Override
  public Object byHand(Way way) {
    throw new UnsupportedOperationException(way.label());
  }
}
