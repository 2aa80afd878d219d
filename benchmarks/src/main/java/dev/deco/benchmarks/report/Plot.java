package dev.deco.benchmarks.report;

import dev.deco.benchmarks.ways.Way;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A group's figures as a picture: how many times as fast as the serial way each way was, with the
 * range over the forks.
 */
public final class Plot {
  private static final int LEFT = 50;
  private static final int TOP = 40;
  private static final int HEIGHT = 260;
  private static final int LEGEND = 210;
  private static final Map<Way, String> COLOURS =
      Map.of(
          Way.DECO, "#d62728",
          Way.STREAM, "#2ca02c",
          Way.FORK_JOIN, "#1f77b4",
          Way.FUTURES, "#9467bd",
          Way.INVOKE_ALL, "#ff7f0e",
          Way.VIRTUAL, "#17becf");

  private final Figures figures;
  private final List<Way> ways;
  private final double most;
  private final int width;
  private final Svg svg;

  private Plot(Figures figures, String title, int width, int below) {
    this.figures = figures;
    this.width = width;
    ways = figures.ways().stream().filter(way -> way != Way.SERIAL).toList();
    most = Math.max(1.2, Math.ceil(10 * highest() + 1) / 10);
    svg = new Svg(LEFT + width + LEGEND, TOP + HEIGHT + below);
    svg.text(LEFT, 20, "start", title + ": speed-up over serial");
    axes();
  }

  private double highest() {
    return figures.subjects().stream()
        .flatMap(what -> ways.stream().flatMap(way -> ratio(what, way).stream()))
        .mapToDouble(Spread::most)
        .max()
        .orElse(1);
  }

  private Optional<Spread> ratio(String what, Way way) {
    return figures.ratio(what, Way.SERIAL, way);
  }

  /** Curves over the grain, which is what the subjects are, in nanoseconds. */
  public static String sweep(Figures figures, String title) {
    Plot plot = new Plot(figures, title, 480, 60);
    plot.curves();
    return plot.svg.toString();
  }

  /** Bars for each subject. */
  public static String bars(Figures figures, String title) {
    int width = Math.max(400, figures.subjects().size() * (24 + 12 * figures.ways().size()));
    Plot plot = new Plot(figures, title, width, 40 + 16 * figures.subjects().size());
    plot.bars();
    return plot.svg.toString();
  }

  private void axes() {
    double step = most > 6 ? 2 : most > 3 ? 1 : 0.5;
    for (double ratio = 0; ratio <= most; ratio += step) {
      svg.line(LEFT, y(ratio), LEFT + width, y(ratio), "#dddddd", 1);
      svg.text(LEFT - 8, y(ratio) + 4, "end", String.format(Locale.ROOT, "%.1f", ratio));
    }
    svg.line(LEFT, y(1), LEFT + width, y(1), "black", 1);
    svg.text(LEFT + width + 8, y(1) + 4, "start", "serial");
    int row = 0;
    for (Way way : ways) {
      int y = TOP + 8 + 18 * row++;
      svg.bar(LEFT + width + 58, y - 6, 12, 8, colour(way));
      svg.text(LEFT + width + 75, y + 2, "start", way.label());
    }
  }

  private void curves() {
    List<String> grains = figures.subjects();
    double low = Math.log10(Double.parseDouble(grains.get(0)));
    double high = Math.log10(Double.parseDouble(grains.get(grains.size() - 1)));
    for (Way way : ways) {
      double lastX = Double.NaN;
      double lastY = 0;
      for (String grain : grains) {
        double at = Math.log10(Double.parseDouble(grain));
        double x = LEFT + 15 + (width - 30) * (at - low) / Math.max(0.1, high - low);
        Spread spread = ratio(grain, way).orElse(null);
        if (spread != null) {
          mark(x, spread, way);
          if (!Double.isNaN(lastX)) {
            svg.line(lastX, lastY, x, y(spread.median()), colour(way), 1.5);
          }
          lastX = x;
          lastY = y(spread.median());
        }
        if (way == ways.get(0)) {
          svg.text(x, TOP + HEIGHT + 18, "middle", Table.time(Double.parseDouble(grain)));
        }
      }
    }
    svg.text(LEFT + width / 2.0, TOP + HEIGHT + 42, "middle", "grain: what a call takes");
  }

  private void bars() {
    double x = LEFT + 12;
    int index = 1;
    for (String what : figures.subjects()) {
      double start = x;
      for (Way way : ways) {
        Spread spread = ratio(what, way).orElse(null);
        if (spread != null) {
          double y = y(spread.median());
          svg.bar(x, y, 10, TOP + HEIGHT - y, colour(way));
          svg.line(x + 5, y(spread.least()), x + 5, y(spread.most()), "black", 1);
        }
        x += 12;
      }
      // The names are too long to stand side by side.
      svg.text((start + x) / 2, TOP + HEIGHT + 16, "middle", String.valueOf(index));
      svg.text(LEFT, TOP + HEIGHT + 20 + 16 * index, "start", index + "  " + what);
      index++;
      x += 24;
    }
  }

  private void mark(double x, Spread spread, Way way) {
    svg.line(x, y(spread.least()), x, y(spread.most()), colour(way), 1);
    svg.dot(x, y(spread.median()), colour(way));
  }

  private double y(double ratio) {
    return TOP + HEIGHT - HEIGHT * ratio / most;
  }

  private static String colour(Way way) {
    return COLOURS.getOrDefault(way, "black");
  }
}
