package dev.deco.runtime;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How tests make threads wait for one another: without sleeping, and not for ever. */
public final class Meeting {
  private static final long MOST_SECONDS = 60;

  private final CountDownLatch latch;

  /** A meeting of so many. */
  public Meeting(int parties) {
    latch = new CountDownLatch(parties);
  }

  /** Waits until all have come. */
  public void meet() {
    come();
    waitFor();
  }

  /** Comes, and does not wait for the others. */
  public void come() {
    latch.countDown();
  }

  /** Waits until all have come, without being one of them. */
  public void waitFor() {
    try {
      if (!latch.await(MOST_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("nobody came");
      }
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  /** Waits as {@link #waitFor} does, but is never found blocked by {@link #untilBlocked}. */
  public void spinFor() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (latch.getCount() > 0) {
      if (System.nanoTime() > end) {
        throw new AssertionError("nobody came");
      }
      Thread.onSpinWait();
    }
  }

  /** Waits until a thread waits for something. */
  public static void untilBlocked(Thread thread) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    while (thread.getState() != Thread.State.WAITING
        && thread.getState() != Thread.State.TIMED_WAITING) {
      if (System.nanoTime() > end) {
        throw new AssertionError(thread + " does not wait");
      }
      Thread.onSpinWait();
    }
  }
}
