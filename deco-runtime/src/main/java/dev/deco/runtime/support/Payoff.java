package dev.deco.runtime.support;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether spawning the calls of a place is a loss, by the clock. It keeps to one way and tries the
 * other in between, at intervals that grow for as long as that changes nothing: what calls take
 * depends on what they are given, on the JIT compiler and on who else uses the processors.
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
  private static final int PARTS = 64;

  /**
   * The other way is tried so often, and the best counts: whatever comes in between is no reason.
   */
  private static final int TRIALS = 3;

  /** When spawning is tried, each worker is to have about so many calls. */
  private static final int ROUNDS = 4;

  /** Spawning is tried for so long at least, since workers have to wake up first. */
  private static final long LEAST_TRIAL_NANOS = 1_000_000;

  /** Longer trials would not tell more. */
  private static final long LONGEST_TRIAL_NANOS = 2_000_000;

  /** Spawning is given up where it takes so many times as long, */
  private static final double LOSS = 1.15;

  /** and taken up again below that. */
  private static final double NO_LOSS = 0.95;

  /** Until so much has been spawned here, the calls' own code may be yet to be compiled. */
  private static final long COLD_NANOS = 20_000_000;

  /** Then a call that was run isolated may have taken so much longer for that alone. */
  private static final long COLD_CALL_NANOS = 30_000;

  /** Then calls shorter than this are spawned at a loss. */
  private static final int TINY_NANOS = 40;

  private final AtomicBoolean busy = new AtomicBoolean();
  private final Warmth runtime;
  private final Pace kept = new Pace();
  private final Pace tried = new Pace();
  private double placeNanos;
  private double isolatedNanos;
  private double spawnedNanos;
  private int workers = 1;
  private boolean inPlace;
  private boolean tries;
  private long keptCalls;
  private double keptNanos;
  private double interval = FIRST_NANOS;

  /** Payoff of a place; {@code runtime} tells for how long others were spawned. */
  Payoff(Warmth runtime) {
    this.runtime = runtime;
  }

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
  boolean enough(long calls, double nanos, int by) {
    workers = by;
    if (!inPlace) {
      return !tries && whole(keptCalls + calls, keptNanos + nanos);
    }
    // Few calls do not show what many workers can do, nor do those before these have woken up.
    double expected = Math.max(nanos, calls * placeNanos / workers);
    return tries && calls >= (long) ROUNDS * workers && expected >= trial();
  }

  /** Learns what calls took that ran isolated, without what it takes to get there. */
  void ranIsolated(double each) {
    double known = isolatedNanos;
    // A thread that lost its processor for a while says nothing of the calls.
    isolatedNanos = known == 0 ? each : known + (Math.min(each, 2 * known) - known) / 4;
  }

  /** How long the other way is tried at a time. */
  private double trial() {
    double part = Math.min(LONGEST_TRIAL_NANOS, keptNanos / PARTS / TRIALS);
    return inPlace && warm() ? Math.max(LEAST_TRIAL_NANOS, part) : part;
  }

  private boolean warm() {
    return runtime.warm() && spawnedNanos >= COLD_NANOS;
  }

  /** Whether calls that run isolated take so long that no number of workers makes up for it. */
  private boolean hopeless() {
    return !warm() && placeNanos < TINY_NANOS
        || isolatedNanos > workers * placeNanos + COLD_CALL_NANOS;
  }

  private boolean otherIsBetter() {
    double each = kept.typical();
    double other = tried.best();
    if (inPlace) {
      return !hopeless() && (!warm() || other < NO_LOSS * each);
    }
    return hopeless() || (warm() && each > LOSS * other);
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
    // One call is the least that can be tried.
    return calls >= ENOUGH
        && nanos >= interval
        && nanos >= PARTS * isolatedNanos
        && (kept.pieces() >= TRIALS || !warm());
  }

  private void took(boolean where, long calls, double nanos) {
    if (calls <= 0 || !busy.compareAndSet(false, true)) {
      return;
    }
    try {
      if (where) {
        placeNanos = nanos / calls;
      } else {
        boolean before = warm();
        spawnedNanos += nanos;
        runtime.add(nanos);
        if (!before && warm() && !inPlace) {
          // What was seen so far is how slow it was.
          forget();
        }
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
    kept.add(calls, nanos, FIRST_NANOS);
    if (!tries && whole(keptCalls, keptNanos)) {
      tried.restart();
      tries = true;
    }
  }

  private void tried(long calls, double nanos) {
    tried.add(calls, nanos, trial());
    if (tried.pieces() < TRIALS) {
      return;
    }
    if (otherIsBetter()) {
      inPlace = !inPlace;
      interval = FIRST_NANOS;
      kept.restart();
    } else {
      interval = Math.min(LONGEST_NANOS, 2 * Math.max(interval, keptNanos));
    }
    keptCalls = 0;
    keptNanos = 0;
    tries = false;
  }

  private void forget() {
    kept.restart();
    keptCalls = 0;
    keptNanos = 0;
    tries = false;
    interval = FIRST_NANOS;
  }
}
