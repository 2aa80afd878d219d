package dev.deco.runtime.support;

/**
 * How far one run of a {@link Batch} is. Looks at the clock now and then: calls that take longer
 * than they used to must not fill large batches. Confined to the thread of the run.
 */
public final class Progress {
  /** A batch that takes longer than this was too large. */
  private static final long LONG_NANOS = 60_000;

  /** The clock is looked at about this often: seldom beside what a look takes. */
  private static final long LOOK_NANOS = 4_000;

  private final Site site;
  private final boolean again;
  private int reached;
  private int stride = 1;
  private int reported;
  private long looked = System.nanoTime();
  private long since = looked;

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
   * Learns how many calls are over.
   *
   * @param done how many
   * @param all how many there are
   * @return how many are to be over when this is told again: at least one more, if there is one
   */
  public int until(int done, int all) {
    if (done > 0) {
      look(done);
    }
    return Math.min(all, done + stride);
  }

  private void look(int done) {
    long now = System.nanoTime();
    long took = now - looked;
    looked = now;
    if (took < LOOK_NANOS / 2) {
      stride *= 2;
    } else if (took > 2 * LOOK_NANOS) {
      stride = Math.max(1, stride / 2);
    }
    if (now - since > LONG_NANOS) {
      site.ranFor(done - reported, now - since);
      reported = done;
      since = now;
    }
  }

  /**
   * Learns that a call has failed.
   *
   * @param index of the call in its batch
   */
  public void failed(int index) {
    reached = index;
  }

  /** The index of the call that has failed. */
  int reached() {
    return reached;
  }
}
