package dev.deco.benchmarks.grain;

/** How many rounds of work take how long on this machine. */
public final class Calibration {
  private static final double NANOS_PER_ROUND = measured();

  private Calibration() {}

  /** The system property that hands the figure to forked JVMs, so that all do the same work. */
  public static final String PROPERTY = "deco.benchmarks.nanosPerRound";

  /** What a round of {@link Grains#work} takes. */
  public static double nanosPerRound() {
    return NANOS_PER_ROUND;
  }

  /** The rounds that take about so long, one at least. */
  public static int rounds(int nanos) {
    return Math.max(1, (int) Math.round(nanos / NANOS_PER_ROUND));
  }

  private static double measured() {
    String given = System.getProperty(PROPERTY);
    if (given != null) {
      return Double.parseDouble(given);
    }
    double best = Double.MAX_VALUE;
    double sink = 0;
    for (int i = 0; i < 100; i++) {
      long start = System.nanoTime();
      sink += Grains.work(i, 500_000);
      best = Math.min(best, (System.nanoTime() - start) / 5e5);
    }
    if (Double.isNaN(sink)) {
      throw new AssertionError("work that gives no number");
    }
    return best;
  }
}
