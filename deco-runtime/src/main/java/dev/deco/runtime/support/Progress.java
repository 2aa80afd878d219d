package dev.deco.runtime.support;

/**
 * How far one run of a {@link Batch} is. Looks at the clock now and then: calls that take longer
 * than they used to must not fill large batches. Confined to the thread of the run.
 */
public final class Progress {
  /** A batch that takes longer than this was too large. */
  private static final long LONG_NANOS = 60_000;

  private static final int SELDOM = 64;

  private final Site site;
  private final boolean again;
  private int call;
  private int next = 1;
  private int reported;
  private long since = System.nanoTime();

  Progress(Site site, boolean again) {
    this.site = site;
    this.again = again;
  }

  /**
   * Whether the calls have run before, so that somebody may still be at that.
   *
   * @return false in the first run
   */
  public boolean again() {
    return again;
  }

  /**
   * Learns that a call is about to begin.
   *
   * @param index of the call in its batch
   */
  public void at(int index) {
    call = index;
    if (index == next) {
      look();
    }
  }

  private void look() {
    next += Math.min(next, SELDOM);
    long now = System.nanoTime();
    if (now - since > LONG_NANOS) {
      site.ranFor(call - reported, now - since);
      reported = call;
      since = now;
    }
  }

  /** The index of the call that was begun last. */
  int reached() {
    return call;
  }
}
