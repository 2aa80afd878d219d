package dev.deco.benchmarks;

import dev.deco.benchmarks.grain.Loop;
import dev.deco.benchmarks.report.Figures;
import dev.deco.benchmarks.report.Plot;
import dev.deco.benchmarks.report.Spread;
import dev.deco.benchmarks.report.Table;
import dev.deco.benchmarks.ways.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The tables of {@code performance.md}, between two comments there, and the plots beside it, of all
 * groups that have been measured.
 */
record Page(Path output) {
  private static final String BEGIN = "<!-- figures: begin -->\n";
  private static final String END = "<!-- figures: end -->\n";

  void write() throws IOException {
    StringBuilder tables = new StringBuilder();
    for (Group group : Group.values()) {
      Path file = output.resolve("performance").resolve(group.key() + ".csv");
      if (Files.exists(file)) {
        Figures figures = Figures.read(file);
        section(tables, group, figures);
        Files.writeString(
            output.resolve("performance").resolve(group.key() + ".svg"),
            group.sweep() ? Plot.sweep(figures, group.title()) : Plot.bars(figures, group.title()));
      }
    }
    Path page = output.resolve("performance.md");
    Files.writeString(
        page,
        inserted(Files.exists(page) ? Files.readString(page) : BEGIN + END, tables.toString()));
  }

  private static void section(StringBuilder page, Group group, Figures figures) {
    page.append("\n### ").append(group.title().replace("[i]", "\\[i\\]")).append("\n\n");
    page.append("![Speed-up over serial](performance/").append(group.key()).append(".svg)\n\n");
    page.append(figures.description()).append(".\n\n");
    page.append(
        group.sweep()
            ? Table.of(figures, "Grain, ns", grain -> Loop.calls(Integer.parseInt(grain)))
            : Table.of(figures, "What", what -> 1));
    if (group == Group.FILL || group == Group.SUM) {
      allocations(page, figures);
    }
    if (group == Group.COSTS) {
      beyond(page, figures);
    }
  }

  private static void allocations(StringBuilder page, Figures figures) {
    page.append("\nBytes allocated per call, by Deco beyond what the serial loop allocates:");
    String between = " ";
    for (String grain : figures.subjects()) {
      double deco = figures.bytes(grain, Way.DECO).map(Spread::median).orElse(Double.NaN);
      double serial = figures.bytes(grain, Way.SERIAL).map(Spread::median).orElse(Double.NaN);
      page.append(between)
          .append(
              String.format(
                  Locale.ROOT,
                  "%.1f at %s ns",
                  (deco - serial) / Loop.calls(Integer.parseInt(grain)),
                  grain));
      between = ", ";
    }
    page.append(".\n");
  }

  private static void beyond(StringBuilder page, Figures figures) {
    for (String what : figures.subjects()) {
      if (what.startsWith("a scope")) {
        double deco = figures.nanos(what, Way.DECO).map(Spread::median).orElse(Double.NaN);
        double serial = figures.nanos(what, Way.SERIAL).map(Spread::median).orElse(Double.NaN);
        page.append(
            String.format(
                Locale.ROOT,
                "%nThe scope with one call takes %.0f ns over the call itself.%n",
                deco - serial));
      }
    }
  }

  /** The page with what is between the comments replaced. */
  static String inserted(String page, String tables) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException("the page has no place for figures");
    }
    return page.substring(0, begin) + BEGIN + tables + "\n" + page.substring(end);
  }
}
