package dev.deco.runtime.support;

import java.util.Arrays;

/**
 * How long calls take that go one way: the median of some pieces of time, since a thread that lost
 * its processor for a while says nothing of the calls. A piece has many short calls, or one long
 * one. Confined to who may tell it.
 */
final class Pace {
  /** The median is that of the last so many pieces. */
  private static final int KEPT = 5;

  private final double[] pieces = new double[KEPT];
  private int count;
  private long calls;
  private double nanos;

  /** Adds what some calls took; a piece takes so long at least. */
  void add(long further, double took, double piece) {
    calls += further;
    nanos += took;
    if (nanos >= piece) {
      pieces[count++ % KEPT] = nanos / calls;
      calls = 0;
      nanos = 0;
    }
  }

  /** Of how many pieces is known how long they took. */
  int pieces() {
    return count;
  }

  /** How long a call takes, in nanoseconds; 0 where nothing is known. */
  double typical() {
    int known = Math.min(count, KEPT);
    if (known == 0) {
      return calls == 0 ? 0 : nanos / calls;
    }
    double[] sorted = Arrays.copyOf(pieces, known);
    Arrays.sort(sorted);
    return sorted[known / 2];
  }

  /** How long a call takes if nothing comes in between; there is a piece. */
  double best() {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < Math.min(count, KEPT); i++) {
      best = Math.min(best, pieces[i]);
    }
    return best;
  }

  /** Forgets all. */
  void restart() {
    count = 0;
    calls = 0;
    nanos = 0;
  }
}
