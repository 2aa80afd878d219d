package dev.deco.runtime.support;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether the calls of a place are faster spawned or where they stand, by the clock. It keeps to
 * one way and tries the other in between, at intervals that grow for as long as that changes
 * nothing: what calls take depends on what they are given, on the JIT compiler and on who else uses
 * the processors.
 *
 * <p>Both ways are timed alike, from one call to the next, with what the caller does in between.
 *
 * <p>Thread-safe: of two threads that report at once one is not heard.
 */
final class Payoff {
  /** So long is the first interval, */
  private static final long FIRST_NANOS = 1_000_000;

  /** and so long the longest. */
  private static final long LONGEST_NANOS = 2_000_000_000;

  /** An interval has so many calls at least. */
  private static final int ENOUGH = 64;

  /** Trying the other way takes one part in so many of an interval. */
  private static final int PARTS = 16;

  /** The other way has to be faster by this. */
  private static final double MARGIN = 0.95;

  private final AtomicBoolean busy = new AtomicBoolean();
  private double spawnNanos;
  private double placeNanos;
  private boolean inPlace;
  private boolean tries;
  private long keptCalls;
  private long keptNanos;
  private long triedCalls;
  private long triedNanos;
  private long interval = FIRST_NANOS;

  /** Learns what calls took that were spawned together, until all were replayed. */
  void spawned(long calls, long nanos) {
    took(false, calls, nanos);
  }

  /** Learns what calls took that ran where they stand. */
  void ranInPlace(long calls, long nanos) {
    took(true, calls, nanos);
  }

  /** Whether the next call had better run where it stands. */
  boolean inPlace() {
    return inPlace != tries;
  }

  /**
   * Whether calls that were spawned and not waited for yet are enough to go the other way.
   *
   * @param nanos since the first of them was spawned
   */
  boolean enough(long calls, long nanos) {
    if (!inPlace) {
      return !tries && whole(keptCalls + calls, keptNanos + nanos);
    }
    long expected = Math.max(nanos, (long) (calls * spawnNanos));
    return tries && (triedNanos + expected) * PARTS >= keptNanos;
  }

  /** Whether the other way than spawning is kept to, so that few calls are to be spawned. */
  boolean triesSpawning() {
    return inPlace && tries;
  }

  /** How many calls in place are worth a look at the clock; at least 1. */
  int window() {
    return (int) Math.max(1, Math.min(4_096, 20_000 / Math.max(1, placeNanos)));
  }

  private boolean whole(long calls, long nanos) {
    return calls >= ENOUGH && nanos >= interval;
  }

  private void took(boolean where, long calls, long nanos) {
    if (calls <= 0 || !busy.compareAndSet(false, true)) {
      return;
    }
    try {
      if (where) {
        placeNanos = (double) nanos / calls;
      } else {
        spawnNanos = (double) nanos / calls;
      }
      if (where == inPlace) {
        kept(calls, nanos);
      } else if (tries) {
        tried(calls, nanos);
      }
    } finally {
      busy.set(false);
    }
  }

  private void kept(long calls, long nanos) {
    keptCalls += calls;
    keptNanos += nanos;
    if (!tries && whole(keptCalls, keptNanos)) {
      triedCalls = 0;
      triedNanos = 0;
      tries = true;
    }
  }

  private void tried(long calls, long nanos) {
    triedCalls += calls;
    triedNanos += nanos;
    if (triedNanos * PARTS < keptNanos) {
      return;
    }
    double kept = (double) keptNanos / keptCalls;
    double tried = (double) triedNanos / triedCalls;
    if (tried < MARGIN * kept) {
      inPlace = !inPlace;
      interval = FIRST_NANOS;
    } else {
      interval = Math.min(LONGEST_NANOS, 2 * interval);
    }
    keptCalls = 0;
    keptNanos = 0;
    tries = false;
  }
}
