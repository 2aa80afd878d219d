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

  /** What the last quarter of the calls of an interval took counts for most of it. */
  private static final int RECENT = 4;

  /** When spawning is tried, each worker is to have about so many calls. */
  private static final int ROUNDS = 4;

  /** The other way has to be faster by this. */
  private static final double MARGIN = 0.95;

  private final AtomicBoolean busy = new AtomicBoolean();
  private double spawnNanos;
  private double placeNanos;
  private boolean inPlace;
  private boolean tries;
  private long keptCalls;
  private double keptNanos;
  private double each;
  private long triedCalls;
  private double triedNanos;
  private double interval = FIRST_NANOS;

  /** Learns what calls took that were spawned together, until all were replayed. */
  void spawned(long calls, double nanos) {
    took(false, calls, nanos);
  }

  /** Learns what calls took that ran where they stand. */
  void ranInPlace(long calls, double nanos) {
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
  boolean enough(long calls, double nanos, int workers) {
    if (!inPlace) {
      return !tries && whole(keptCalls + calls, keptNanos + nanos);
    }
    // Few calls do not show what many workers can do, nor do those before these have woken up.
    double expected = Math.max(nanos, calls * spawnNanos);
    return tries
        && triedCalls + calls >= (long) ROUNDS * workers
        && (triedNanos + expected) * PARTS >= keptNanos;
  }

  /** Whether the other way than spawning is kept to, so that few calls are to be spawned. */
  boolean triesSpawning() {
    return inPlace && tries;
  }

  /** How long a call takes in place; 0 if nothing is known. */
  double nanosInPlace() {
    return placeNanos;
  }

  private boolean whole(long calls, double nanos) {
    return calls >= ENOUGH && nanos >= interval;
  }

  private void took(boolean where, long calls, double nanos) {
    if (calls <= 0 || !busy.compareAndSet(false, true)) {
      return;
    }
    try {
      if (where) {
        placeNanos = nanos / calls;
      } else {
        spawnNanos = nanos / calls;
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

  private void kept(long calls, double nanos) {
    keptCalls += calls;
    keptNanos += nanos;
    // The first runs are in code that is yet to be compiled.
    double weight = Math.min(1, RECENT * (double) calls / keptCalls);
    each += (nanos / calls - each) * weight;
    if (!tries && whole(keptCalls, keptNanos)) {
      triedCalls = 0;
      triedNanos = 0;
      tries = true;
    }
  }

  private void tried(long calls, double nanos) {
    triedCalls += calls;
    triedNanos += nanos;
    if (triedNanos * PARTS < keptNanos) {
      return;
    }
    double tried = triedNanos / triedCalls;
    if (tried < MARGIN * each) {
      inPlace = !inPlace;
      each = tried;
      interval = FIRST_NANOS;
    } else {
      interval = Math.min(LONGEST_NANOS, 2 * interval);
    }
    keptCalls = 0;
    keptNanos = 0;
    tries = false;
  }
}
