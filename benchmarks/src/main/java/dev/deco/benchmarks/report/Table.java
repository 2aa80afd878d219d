package dev.deco.benchmarks.report;

import dev.deco.benchmarks.ways.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** A group's figures as a table in Markdown: ratios to the serial way of the same fork. */
public final class Table {
  private Table() {}

  /**
   * The table.
   *
   * @param subject the heading of the first column
   * @param calls by what the serial time is divided
   */
  public static String of(Figures figures, String subject, ToIntFunction<String> calls) {
    List<Way> ways = figures.ways().stream().filter(way -> way != Way.SERIAL).toList();
    boolean hand = ways.contains(Way.FORK_JOIN);
    List<String> head = new ArrayList<>(List.of(subject, "Serial"));
    ways.forEach(way -> head.add(way.label()));
    if (hand) {
      head.add("Deco to ForkJoin");
    }
    StringBuilder table = new StringBuilder();
    row(table, head);
    row(table, head.stream().map(each -> "---").toList());
    for (String what : figures.subjects()) {
      List<String> cells = new ArrayList<>(List.of(what));
      cells.add(
          figures
              .nanos(what, Way.SERIAL)
              .map(nanos -> time(nanos.median() / calls.applyAsInt(what)))
              .orElse(""));
      for (Way way : ways) {
        cells.add(figures.ratio(what, Way.SERIAL, way).map(Spread::toString).orElse(""));
      }
      if (hand) {
        cells.add(figures.ratio(what, Way.FORK_JOIN, Way.DECO).map(Spread::toString).orElse(""));
      }
      row(table, cells);
    }
    return table.toString();
  }

  private static void row(StringBuilder table, List<String> cells) {
    table.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** With the unit that suits it. */
  static String time(double nanos) {
    if (nanos < 1e3) {
      return String.format(Locale.ROOT, "%.1f ns", nanos);
    }
    return nanos < 1e6
        ? String.format(Locale.ROOT, "%.1f µs", nanos / 1e3)
        : String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
  }
}
