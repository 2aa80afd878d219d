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

  /** Such a part of what a call takes in place is little beside that. */
  private static final double HARMLESS = 0.2;

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
  private final Undisturbed place = new Undisturbed();
  private final Undisturbed isolated = new Undisturbed();
  private final Undisturbed own = new Undisturbed();
  private double spawnedNanos;
  private int workers = 1;
  private volatile boolean leavesNothing;
  private boolean inPlace;
  private boolean tries;
  private long keptCalls;
  private double keptNanos;
  private double interval = FIRST_NANOS;

  /** Payoff of a place; {@code runtime} tells for how long others were spawned. */
  Payoff(Warmth runtime) {
    this.runtime = runtime;
  }

  /**
   * Learns what calls took that were spawned together, until all were replayed.
   *
   * @param part how much of that it took to spawn them and to replay them, on the caller's thread
   */
  void spawned(long calls, double nanos, double part) {
    took(false, calls, nanos, part);
  }

  /** Learns what calls took that ran where they stand. */
  void ranInPlace(long calls, double nanos) {
    took(true, calls, nanos, 0);
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
    double expected = Math.max(nanos, calls * place.nanos() / workers);
    return tries && calls >= (long) ROUNDS * workers && expected >= trial();
  }

  /** Learns what calls took that ran isolated, without what it takes to get there. */
  void ranIsolated(double each) {
    isolated.add(each);
  }

  /** Learns whether nothing but its result was left of a call that ran isolated. */
  void leaves(boolean nothing) {
    if (leavesNothing != nothing) {
      leavesNothing = nothing;
    }
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
    return !warm() && place.nanos() < TINY_NANOS
        || isolated.nanos() > workers * place.nanos() + COLD_CALL_NANOS;
  }

  /**
   * Whether spawning takes the processors together hardly longer than running in place: then
   * nothing is lost even where no other processor is free, and all is won where one is. What one
   * thread takes for itself is told apart from noise far sooner than what many take together.
   */
  private boolean harmless() {
    double alone = place.nanos();
    double part = own.nanos();
    // Where only results are left it is the same code that runs isolated and in place.
    double added = leavesNothing ? part : isolated.nanos() + part - alone;
    return alone > 0 && part > 0 && added <= HARMLESS * alone;
  }

  private boolean otherIsBetter() {
    if (harmless()) {
      return inPlace;
    }
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
    return place.nanos();
  }

  private boolean whole(long calls, double nanos) {
    // One call is the least that can be tried.
    return calls >= ENOUGH
        && nanos >= interval
        && nanos >= PARTS * isolated.nanos()
        && (kept.pieces() >= TRIALS || !warm());
  }

  private void took(boolean where, long calls, double nanos, double part) {
    if (calls <= 0 || !busy.compareAndSet(false, true)) {
      return;
    }
    try {
      if (where) {
        place.add(nanos / calls);
      } else {
        own.add(part / calls);
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
