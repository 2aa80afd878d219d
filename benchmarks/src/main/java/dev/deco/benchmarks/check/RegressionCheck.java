package dev.deco.benchmarks.check;

import dev.deco.benchmarks.grain.Loop;
import dev.deco.benchmarks.recursion.Recursions;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Way;
import java.util.List;
import java.util.Locale;

/**
 * Fails where Deco is far slower than it should be, by ratios and not by times. The bounds are
 * wide: what is a little slower than it was is for the benchmarks to show.
 */
public final class RegressionCheck {
  private static final Comparison COMPARISON = new Comparison(20, 31);

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
      boolean slow = best < bound.least();
      System.out.printf(
          Locale.ROOT,
          "%-45s %s, %.2f at least%s%n",
          bound.what(),
          Double.isNaN(best)
              ? "undecided, others use the processors"
              : String.format(Locale.ROOT, "%.2f", best),
          bound.least(),
          slow ? ": TOO SLOW" : "");
      kept &= !slow;
    }
    return kept;
  }

  private static List<Bound> bounds() {
    Loop tiny = new Loop("fill", 5);
    Loop micro = new Loop("fill", 1_000);
    Loop longer = new Loop("fill", 10_000);
    Problem fib = Recursions.brief();
    return List.of(
        new Bound(
            "calls of 5 ns, Deco to serial",
            0.5,
            () -> ratio(tiny, Way.SERIAL, Way.DECO),
            () -> ratio(longer, Way.SERIAL, Way.FORK_JOIN)),
        new Bound(
            "calls of 1 µs, Deco to ForkJoin by hand",
            0.7,
            () -> ratio(micro, Way.FORK_JOIN, Way.DECO),
            () -> ratio(micro, Way.SERIAL, Way.FORK_JOIN)),
        new Bound(
            "calls of 10 µs, Deco to serial",
            1.1,
            () -> ratio(longer, Way.SERIAL, Way.DECO),
            () -> ratio(longer, Way.SERIAL, Way.FORK_JOIN)),
        new Bound(
            "fib(31), Deco to ForkJoin by hand",
            0.6,
            () -> ratio(fib, Way.FORK_JOIN, Way.DECO),
            () -> ratio(fib, Way.SERIAL, Way.FORK_JOIN)));
  }

  private static double ratio(Problem problem, Way base, Way way) {
    return COMPARISON.ratio(() -> problem.run(base), () -> problem.run(way));
  }
}
