package dev.deco.cases;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The proof that calls run beside each other: while a meeting is held, every call that comes to
 * {@link #here()} waits there until as many calls as the meeting wants have come. Calls that run
 * one after the other never meet, and the first of them fails.
 *
 * <p>Where no meeting is held {@code here()} does nothing, so one and the same method serves the
 * comparison with the serial elision and the proof.
 */
public final class Meeting {
  private static final long PATIENCE_SECONDS = Long.getLong("deco.patience", 10);

  private static volatile @Nullable CyclicBarrier barrier;

  private Meeting() {}

  /** What runs while a meeting is held. */
  @FunctionalInterface
  public interface Body {
    void run() throws Throwable;
  }

  /**
   * Runs {@code body} while a meeting of two is held.
   *
   * @return {@link Boolean#TRUE} if everyone who came has met someone
   */
  public static Object ofTwo(Body body) throws Throwable {
    return of(2, body);
  }

  /** Runs {@code body} while a meeting of {@code parties} calls is held. */
  public static Object of(int parties, Body body) throws Throwable {
    CyclicBarrier held = new CyclicBarrier(parties);
    barrier = held;
    try {
      body.run();
      return !held.isBroken() && held.getNumberWaiting() == 0;
    } finally {
      barrier = null;
    }
  }

  /** Waits for the others of the meeting; returns at once where none is held. */
  public static void here() {
    CyclicBarrier held = barrier;
    if (held == null) {
      return;
    }
    try {
      held.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | BrokenBarrierException e) {
      throw new AssertionError("the calls did not meet: they ran one after the other", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting for the other call", e);
    }
  }

  /** Comes to the meeting and goes on with {@code value}. */
  public static int here(int value) {
    here();
    return value;
  }
}
