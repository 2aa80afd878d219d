package dev.deco.runtime.support;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Whether spawning the calls of a place is a clear loss, by the clock. It keeps to one way and
 * tries the other in between, at intervals that grow for as long as that changes nothing: what
 * calls take depends on what they are given, on the JIT compiler and on who else uses the
 * processors. In doubt calls are spawned.
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

  /** What the last quarter of the calls of an interval took counts for most of it. */
  private static final int RECENT = 4;

  /** When spawning is tried, each worker is to have about so many calls. */
  private static final int ROUNDS = 4;

  /** Spawning is tried for so long at least, since workers have to wake up first. */
  private static final long LEAST_TRIAL_NANOS = 2_000_000;

  /** Longer trials would not tell more. */
  private static final long LONGEST_TRIAL_NANOS = 4_000_000;

  /** Spawning is given up where it takes so many times as long, */
  private static final double LOSS = 1.5;

  /** and taken up again below that: what few calls take, waking workers included, is too much. */
  private static final double NO_LOSS = 1.25;

  /**
   * Until calls have been spawned for so long, the runtime's own code may be yet to be compiled,
   * and the compiler takes up processors: what spawning takes says little.
   */
  private static final long COLD_NANOS = 500_000_000;

  /** Then a call that was run isolated may have taken so much longer for that alone. */
  private static final long COLD_CALL_NANOS = 30_000;

  /** Calls shorter than this are spawned at a loss. */
  private static final int TINY_NANOS = 40;

  private final AtomicBoolean busy = new AtomicBoolean();
  private double spawnNanos;
  private double placeNanos;
  private double isolatedNanos;
  private double allSpawnedNanos;
  private int workers = 1;
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
  boolean enough(long calls, double nanos, int by) {
    workers = by;
    if (!inPlace) {
      return !tries && whole(keptCalls + calls, keptNanos + nanos);
    }
    // Few calls do not show what many workers can do, nor do those before these have woken up.
    double expected = Math.max(nanos, calls * spawnNanos);
    return tries
        && triedCalls + calls >= (long) ROUNDS * workers
        && triedNanos + expected >= trial();
  }

  /** Learns what calls took that ran isolated, without what it takes to get there. */
  void ranIsolated(double each) {
    double known = isolatedNanos;
    // A thread that lost its processor for a while says nothing of the calls.
    isolatedNanos = known == 0 ? each : known + (Math.min(each, 2 * known) - known) / 4;
  }

  /** How long the other way is tried. */
  private double trial() {
    double part = Math.min(LONGEST_TRIAL_NANOS, keptNanos / PARTS);
    return inPlace && warm() ? Math.max(LEAST_TRIAL_NANOS, part) : part;
  }

  private boolean warm() {
    return allSpawnedNanos >= COLD_NANOS;
  }

  /** Whether calls that run isolated take so long that no number of workers makes up for it. */
  private boolean hopeless() {
    return placeNanos < TINY_NANOS || isolatedNanos > workers * placeNanos + COLD_CALL_NANOS;
  }

  private boolean otherIsBetter(double tried) {
    if (inPlace) {
      return !hopeless() && (!warm() || tried < NO_LOSS * each);
    }
    return hopeless() || (warm() && each > LOSS * tried);
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
    return calls >= ENOUGH && nanos >= interval && nanos >= PARTS * isolatedNanos;
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
        allSpawnedNanos += nanos;
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
    if (triedNanos < trial()) {
      return;
    }
    double tried = triedNanos / triedCalls;
    if (otherIsBetter(tried)) {
      inPlace = !inPlace;
      each = tried;
      interval = FIRST_NANOS;
    } else {
      interval = Math.min(LONGEST_NANOS, 2 * Math.max(interval, keptNanos));
    }
    keptCalls = 0;
    keptNanos = 0;
    tries = false;
  }
}
