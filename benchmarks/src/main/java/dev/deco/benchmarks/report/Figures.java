package dev.deco.benchmarks.report;

import dev.deco.benchmarks.ways.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** What several forks measured of one group. Not thread-safe. */
public final class Figures {
  private static final String COMMENT = "# ";

  private record Forked(int fork, Measurement measurement) {}

  private final String description;
  private final List<Forked> all;

  /**
   * None yet.
   *
   * @param description the machine, and how it was measured
   */
  public Figures(String description) {
    this(description, new ArrayList<>());
  }

  private Figures(String description, List<Forked> all) {
    this.description = description;
    this.all = all;
  }

  /** The same figures, otherwise described. */
  public Figures describedAs(String text) {
    return new Figures(text, all);
  }

  /** Adds what a fork measured. */
  public void add(int fork, List<Measurement> measurements) {
    measurements.forEach(measurement -> all.add(new Forked(fork, measurement)));
  }

  /** The machine, and how it was measured. */
  public String description() {
    return description;
  }

  /** What was done, in the order in which it was measured. */
  public List<String> subjects() {
    return all.stream().map(each -> each.measurement.what()).distinct().toList();
  }

  /** The ways in which it was done. */
  public List<Way> ways() {
    return all.stream().map(each -> each.measurement.way()).distinct().sorted().toList();
  }

  /** How many times as fast as {@code base} a way was, in the same fork; over all forks. */
  public Optional<Spread> ratio(String what, Way base, Way way) {
    List<Double> ratios = new ArrayList<>();
    for (Forked each : all) {
      if (each.measurement.what().equals(what) && each.measurement.way() == way) {
        all.stream()
            .filter(other -> other.fork == each.fork)
            .map(Forked::measurement)
            .filter(other -> other.what().equals(what) && other.way() == base)
            .forEach(other -> ratios.add(other.nanos() / each.measurement.nanos()));
      }
    }
    return ratios.isEmpty() ? Optional.empty() : Optional.of(Spread.of(ratios));
  }

  /** Nanoseconds per run. */
  public Optional<Spread> nanos(String what, Way way) {
    return of(what, way, Measurement::nanos);
  }

  /** Bytes allocated per run. */
  public Optional<Spread> bytes(String what, Way way) {
    return of(what, way, Measurement::bytes);
  }

  private Optional<Spread> of(String what, Way way, ToDoubleFunction<Measurement> figure) {
    List<Double> figures =
        all.stream()
            .map(Forked::measurement)
            .filter(each -> each.what().equals(what) && each.way() == way)
            .map(figure::applyAsDouble)
            .toList();
    return figures.isEmpty() ? Optional.empty() : Optional.of(Spread.of(figures));
  }

  /** Writes them to a file. */
  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(COMMENT + description);
    lines.add(COMMENT + "fork; what; way; median nanoseconds per run; bytes allocated per run");
    all.forEach(each -> lines.add(each.fork + "; " + each.measurement.line()));
    Files.write(file, lines);
  }

  /** Reads such a file. */
  public static Figures read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Figures figures = new Figures(lines.get(0).substring(COMMENT.length()));
    for (String line : lines) {
      if (!line.startsWith(COMMENT)) {
        int end = line.indexOf("; ");
        figures.all.add(
            new Forked(
                Integer.parseInt(line.substring(0, end)), Measurement.of(line.substring(end + 2))));
      }
    }
    return figures;
  }
}
