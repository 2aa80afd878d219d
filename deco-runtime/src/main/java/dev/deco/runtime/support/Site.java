package dev.deco.runtime.support;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in the user's source that spawns: what traces and reports name, and where the runtime
 * keeps whether calls spawned there are worth running before their turn.
 *
 * <p>Thread-safe. What it has learnt is a hint: updates of several threads at once may be lost.
 */
public final class Site {
  /** Certainty, in the fixed point of the two averages. */
  private static final int ONE = 1 << 10;

  /** What a batch of calls is to take: long beside what it costs to hand it to another thread. */
  private static final int BATCH_NANOS = 20_000;

  private static final int LARGEST_BATCH = 512;

  /** A {@link Batch} has no record for each call. */
  private static final int MOST_TOGETHER = 4_096;

  /** Calls shorter than this are spawned at a loss. */
  private static final int TINY_NANOS = 80;

  /** Where running early has not paid, it is tried again after so many calls, */
  private static final int SELDOM = 128;

  /** with so many calls. */
  private static final int TRIAL = 8;

  /** What it costs to run a call alone is little beside this. */
  private static final int LONG_NANOS = 5_000;

  /** Many calls shorter than this are spawned before the caller can have turned to its own work. */
  private static final int BRIEF_NANOS = 200_000;

  /** So many calls tell how long they take, for a start. */
  private static final int ENOUGH = 64;

  /** So many have to be short before they are no longer spawned. */
  private static final int MANY = 2_000;

  /** To open a scope, spawn and wait costs much beside this. */
  private static final int SMALL_NANOS = 50_000;

  /** Others may have nothing to do for so long when all else is done. */
  private static final int LARGE_NANOS = 1_000_000;

  /** Deeper calls are taken together. */
  private static final int LEVELS = 64;

  /** Reading element by element costs much, and is given up after so many calls of no use. */
  private static final int MOST_IN_VAIN = 8;

  private final Class<?> type;
  private final String method;
  private final String file;
  private final int line;
  private volatile int staleness;
  private volatile int futility;
  private volatile int nanos;
  private volatile int measured;
  private volatile int batch = 1;
  private volatile int reports;
  // Read and written by many threads at once: each element is a hint.
  private final int[] subtrees = new int[LEVELS];
  private volatile boolean recursive;
  private volatile boolean elementwise;
  private volatile int inVain;
  private volatile boolean tiny;
  private volatile boolean inPlace;
  private volatile int sinceTrial;
  private volatile boolean elsewhere;
  private volatile boolean ordered;
  private volatile boolean direct;
  private @Nullable Payoff payoff;

  /**
   * A place in a source file.
   *
   * @param type the class that the user wrote
   * @param method the method that spawns
   * @param file the name of the source file, without folders
   * @param line the line of the call
   */
  public Site(Class<?> type, String method, String file, int line) {
    this.type = Objects.requireNonNull(type);
    this.method = Objects.requireNonNull(method);
    this.file = Objects.requireNonNull(file);
    this.line = line;
  }

  /**
   * Says that the statement here can also run as the user wrote it: the wrapper asks {@link
   * Run#inPlace} first.
   *
   * @return this place
   */
  public Site orDirectly() {
    payoff = new Payoff(Warmth.RUNTIME);
    return this;
  }

  /**
   * This place as a line of a stack trace.
   *
   * @return the element, new at each call
   */
  public StackTraceElement frame() {
    return new StackTraceElement(type.getName(), method, file, line);
  }

  /**
   * Whether calls spawned here may run before their turn: most of the last ones read nothing that
   * an earlier entry of their epoch had still to write.
   *
   * @return false where running early has not paid of late
   */
  public boolean speculates() {
    return staleness <= ONE / 2;
  }

  /**
   * Whether calls spawned here may run isolated: most of the last ones could be.
   *
   * @return false where what they touched could not be proxied of late
   */
  public boolean isolates() {
    return futility <= ONE / 2;
  }

  /**
   * Learns from a call that ran isolated.
   *
   * @param stale whether the state that it read, or would have read had it run early, was out of
   *     date
   */
  public void ranIsolated(boolean stale) {
    if (elementwise) {
      inVain = Math.max(0, stale ? inVain + 1 : inVain - 1);
      elementwise = inVain < MOST_IN_VAIN;
    }
    staleness = average(staleness, stale, 3);
    futility = average(futility, false, 3);
    if (sinceTrial < 0) {
      sinceTrial++;
    }
    decide();
  }

  /**
   * Learns that calls were given what others write elements of, perhaps none that they read: the
   * next ones read element by element, unless that has been of no use before.
   */
  public void readsElements() {
    if (inVain < MOST_IN_VAIN) {
      elementwise = true;
    } else {
      ranIsolated(true);
    }
  }

  /**
   * Whether calls spawned here had better read their arguments element by element.
   *
   * @return false where nothing is known yet
   */
  public boolean elementwise() {
    return elementwise;
  }

  /**
   * Learns of a call that ran isolated.
   *
   * @param nothing whether nothing but its result was left of it: it wrote nothing, and met no
   *     object that needs a proxy
   */
  public void leaves(boolean nothing) {
    if (payoff != null) {
      payoff.leaves(nothing);
    }
  }

  /** Learns that a call ran isolated for nothing, since what it touched cannot be proxied. */
  public void ranInVain() {
    futility = average(futility, true, 3);
    decide();
  }

  /** Learns that a call ran in place without having been tried: once in a while one is tried. */
  public void ranInPlace() {
    futility = average(futility, false, 8);
  }

  /**
   * Learns how long calls took that were run early.
   *
   * @param calls how many there were
   * @param time what they took together, in nanoseconds
   */
  public void ranFor(int calls, long time) {
    reports++;
    int each = (int) Math.min(Integer.MAX_VALUE >> 4, time / calls);
    int known = measured;
    int before = nanos;
    if (known == 0 || each < before) {
      // What comes in between makes calls longer and never shorter.
      nanos += (each - before) / (known == 0 ? 1 : 2);
    } else {
      int bounded = Math.min(each, 2 * before + 100);
      nanos +=
          (int)
              ((bounded - before)
                  * Math.min(BATCH_NANOS, Math.max(0, time - LONG_NANOS))
                  / (4 * BATCH_NANOS));
    }
    measured = Math.min(MANY, known + calls);
    if (payoff != null) {
      payoff.ranIsolated(each);
    }
    batch = Math.max(1, Math.min(LARGEST_BATCH, BATCH_NANOS / Math.max(1, nanos)));
    tiny = measured >= MANY && nanos < TINY_NANOS && !recursive;
    decide();
  }

  /**
   * Learns how long a call took that was run where it was spawned.
   *
   * @param time in nanoseconds
   */
  public void ranInPlaceFor(long time) {
    ranInPlaceFor(1, time);
  }

  private void ranInPlaceFor(int calls, long time) {
    long each = time / calls;
    nanos += (int) ((Math.min(each, Integer.MAX_VALUE >> 4) - nanos) >> 2);
    measured = Math.min(MANY, measured + calls);
    tiny = measured >= MANY && nanos < 2 * TINY_NANOS && !recursive;
    sinceTrial = Math.min(SELDOM, sinceTrial + calls);
    for (int i = 0; i < calls && !isolates(); i++) {
      ranInPlace();
    }
    decide();
  }

  /**
   * Learns how long it took from the first of some calls, run where they stand, to the end of the
   * last.
   *
   * @param calls how many there were, at least 1
   * @param time in nanoseconds
   */
  public void ranDirectly(int calls, long time) {
    if (payoff != null) {
      payoff.ranInPlace(calls, time);
    }
    ranInPlaceFor(calls, time);
  }

  /**
   * Learns how long it took from the first of some calls, which were spawned, until all were
   * replayed.
   *
   * @param calls how many there were
   * @param time their part of it, in nanoseconds
   * @param own their part of what spawning and replaying took, on the thread that spawned them
   */
  public void spawnedFor(long calls, double time, double own) {
    if (payoff != null) {
      payoff.spawned(calls, time, own);
      decide();
    }
  }

  /**
   * Learns that calls spawned here are pending: where these are enough, the next one is to run
   * where it stands.
   *
   * @param calls how many there are
   * @param time since the first was spawned, their part of it, in nanoseconds
   * @param workers how many may run them
   */
  public void pending(long calls, double time, int workers) {
    if (payoff != null && payoff.enough(calls, time, workers)) {
      direct = !elsewhere;
    }
  }

  /**
   * Whether calls are spawned here to see whether that pays.
   *
   * @return true while it is tried
   */
  public boolean triesSpawning() {
    return payoff != null && payoff.triesSpawning();
  }

  /**
   * How long a call takes where it stands.
   *
   * @return about how many nanoseconds; 0 where nothing is known yet
   */
  public double nanosInPlace() {
    return payoff == null ? 0 : payoff.nanosInPlace();
  }

  /** Learns that calls spawned here run on an executor of their own. */
  public void runsElsewhere() {
    elsewhere = true;
    decide();
  }

  /** Learns that calls spawned here run in their turn only. */
  public void runsInOrder() {
    if (!ordered) {
      ordered = true;
      decide();
    }
  }

  /** Where calls do not pay, some are tried all the same now and then. */
  private void decide() {
    if (sinceTrial >= SELDOM) {
      sinceTrial = -TRIAL;
    }
    // Where the clock tells what spawning costs, that tells more than what the calls take.
    boolean loses = tiny && payoff == null;
    inPlace = loses || (sinceTrial >= 0 && !speculates()) || !isolates();
    direct = !elsewhere && (inPlace || ordered || (payoff != null && payoff.inPlace()));
  }

  /** Forgets what {@link #pending} has decided, where nothing came of it. */
  public void reconsider() {
    decide();
  }

  /**
   * Whether a statement that makes one call here had better run as the user wrote it, where nothing
   * is pending: by the clock that is faster, or it is to be found out, or calls run in place
   * anyway.
   *
   * @return false where nothing is known yet
   */
  public boolean runsDirectly() {
    return direct;
  }

  /**
   * Whether calls spawned here are so short that a spawn costs more.
   *
   * @return false where nothing is known yet
   */
  public boolean tiny() {
    return tiny;
  }

  /**
   * How many calls make a batch worth handing to another thread.
   *
   * @return at least 1; 1 where nothing is known yet
   */
  public int batch() {
    return recursive ? 1 : batch;
  }

  /**
   * How often it was told how long calls took.
   *
   * @return a number that grows
   */
  public int reports() {
    return reports;
  }

  /**
   * How many calls a {@link Batch} had better take.
   *
   * @return at least 1; 1 where nothing is known yet, or calls are long
   */
  public int together() {
    return measured < ENOUGH ? 1 : Math.min(MOST_TOGETHER, 2 * BATCH_NANOS / Math.max(1, nanos));
  }

  /**
   * Whether calls are so short that the thread which spawns them is soon one of those that run
   * them.
   *
   * @return false where nothing is known yet
   */
  public boolean brief() {
    return measured >= ENOUGH && nanos < BRIEF_NANOS;
  }

  /**
   * Whether calls spawned here had better run at once, where nothing is pending: they are too short
   * to be spawned, or running them early has not paid of late.
   *
   * @return false where nothing is known yet
   */
  public boolean runsInPlace() {
    return inPlace;
  }

  /** Learns that calls spawned here spawn further ones: how long one takes tells little. */
  public void recurses() {
    recursive = true;
  }

  /**
   * Whether calls spawned here spawn further ones.
   *
   * @return false where that has not been seen
   */
  public boolean recursive() {
    return recursive;
  }

  /**
   * Learns how long a call took with all that it has called, be it serially or not.
   *
   * @param depth in how many calls it is
   * @param time in nanoseconds
   * @return whether it was too short to be worth a further spawn
   */
  public boolean ranSubtree(int depth, long time) {
    int level = Math.min(depth, LEVELS - 1);
    int took = (int) Math.min(time, Integer.MAX_VALUE);
    int known = subtrees[level];
    // Of calls of one level the longest counts: one may be all that is left to share.
    subtrees[level] = took > known ? took : known - (known - took) / 16;
    return took < SMALL_NANOS;
  }

  /**
   * Whether calls of that level are too short to be worth a further spawn, whoever may wait for
   * one.
   *
   * @param depth in how many calls they are
   * @return false where nothing is known yet
   */
  public boolean small(int depth) {
    int known = subtrees[Math.min(depth, LEVELS - 1)];
    return known > 0 && known < SMALL_NANOS;
  }

  /**
   * Whether there were calls of that level which take so long that others would wait for one of
   * them.
   *
   * @param depth in how many calls they are
   * @return false where nothing is known yet
   */
  public boolean large(int depth) {
    return subtrees[Math.min(depth, LEVELS - 1)] > LARGE_NANOS;
  }

  /** A running average in which one call weighs 2 to the minus {@code weight}. */
  private static int average(int before, boolean hit, int weight) {
    return before + (((hit ? ONE : 0) - before) >> weight);
  }

  @Override
  public String toString() {
    return frame().toString();
  }
}
