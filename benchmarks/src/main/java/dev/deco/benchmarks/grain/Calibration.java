package dev.deco.benchmarks.grain;

import java.util.ArrayList;
import java.util.List;

/** How many rounds of work make a call of a grain on this machine. */
public final class Calibration {
  private static final String PROPERTY = "deco.benchmarks.rounds.";
  private static final int RUNS = 60;
  private static final int RUN_NANOS = 200_000;

  private Calibration() {}

  /**
   * The rounds with which a call takes about so long in the serial loop, one at least. Short calls
   * of a loop overlap on a processor, so what a single one takes does not tell. The best of many
   * runs counts, which is what an idle machine would give.
   *
   * @param grain in nanoseconds
   */
  public static int rounds(int grain) {
    Integer given = Integer.getInteger(PROPERTY + grain);
    return given != null ? given : measured(grain);
  }

  /** What tells a JVM that is started: all are to do the same work. */
  public static List<String> options(int... grains) {
    List<String> options = new ArrayList<>();
    for (int grain : grains) {
      options.add("-D" + PROPERTY + grain + "=" + rounds(grain));
    }
    return options;
  }

  private static int measured(int grain) {
    int rounds = Math.max(1, grain);
    for (int correction = 0; correction < 4; correction++) {
      double factor = Math.min(4, grain / nanos(grain, rounds));
      rounds = Math.max(1, (int) Math.round(rounds * factor));
    }
    return rounds;
  }

  private static double nanos(int grain, int rounds) {
    int calls = Math.max(2, RUN_NANOS / grain);
    double best = Double.MAX_VALUE;
    double sink = 0;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      sink += Grains.fill(calls, rounds)[calls - 1];
      best = Math.min(best, (double) (System.nanoTime() - start) / calls);
    }
    if (Double.isNaN(sink)) {
      throw new AssertionError("work that gives no number");
    }
    return best;
  }
}
