package dev.deco.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** The median of several figures, the smallest and the largest of them. */
public record Spread(double median, double least, double most) {

  /**
   * Of these.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static Spread of(List<Double> figures) {
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("no figures");
    }
    List<Double> sorted = figures.stream().sorted().toList();
    int half = sorted.size() / 2;
    double median =
        sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
  }

  /** The median and, in parentheses, the range. */
  @Override
  public String toString() {
    return "%s (%s–%s)".formatted(shown(median), shown(least), shown(most));
  }

  private static String shown(double figure) {
    return String.format(Locale.ROOT, figure < 0.0995 ? "%.3f" : "%.2f", figure);
  }
}
