package dev.deco.benchmarks.check;

import dev.deco.benchmarks.grain.Loop;
import dev.deco.benchmarks.ways.Way;
import java.util.List;
import java.util.Locale;

/**
 * Fails where Deco is far slower than it should be, by ratios and not by times. The bounds are
 * wide: what is a little slower than it was is for the benchmarks to show.
 */
public final class RegressionCheck {
  private static final Comparison COMPARISON = new Comparison(40, 41);

  private RegressionCheck() {}

  /** Exits with 1 if a bound is not kept. */
  public static void main(String[] args) {
    if (Runtime.getRuntime().availableProcessors() < 2) {
      System.out.println("Skipped: there is one processor, on which nothing can be faster.");
      return;
    }
    if (!kept(bounds())) {
      System.exit(1);
    }
  }

  /** Whether all are kept; prints each. */
  static boolean kept(List<Bound> bounds) {
    boolean kept = true;
    for (Bound bound : bounds) {
      double best = bound.best();
      boolean good = best >= bound.least();
      System.out.printf(
          Locale.ROOT,
          "%-60s %.2f, %.2f at least%s%n",
          bound.what(),
          best,
          bound.least(),
          good ? "" : ": TOO SLOW");
      kept &= good;
    }
    return kept;
  }

  private static List<Bound> bounds() {
    return List.of(
        bound("calls of 5 ns, Deco to serial", 5, Way.SERIAL, 0.4),
        bound("calls of 1 µs, Deco to ForkJoin by hand", 1_000, Way.FORK_JOIN, 0.5),
        bound("calls of 10 µs, Deco to serial", 10_000, Way.SERIAL, 1.1));
  }

  private static Bound bound(String what, int grain, Way base, double least) {
    return new Bound(
        what,
        least,
        () -> {
          Loop loop = new Loop("fill", grain);
          return COMPARISON.ratio(() -> loop.run(base), loop::deco);
        });
  }
}
