package dev.deco.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.benchmarks.ways.Way;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FiguresTest {
  private static Figures figures() {
    Figures figures = new Figures("a machine");
    double[][] nanos = {{1_000, 500, 400}, {3_000, 1_000, 2_000}, {1_000, 250, 500}};
    for (int fork = 0; fork < nanos.length; fork++) {
      figures.add(
          fork,
          List.of(
              new Measurement("5", Way.SERIAL, nanos[fork][0], 8),
              new Measurement("5", Way.DECO, nanos[fork][1], 16),
              new Measurement("5", Way.FORK_JOIN, nanos[fork][2], 8)));
    }
    return figures;
  }

  @Test
  void ratiosAreOfOneForkEach() {
    assertThat(figures().ratio("5", Way.SERIAL, Way.DECO)).contains(new Spread(3, 2, 4));
    assertThat(figures().ratio("5", Way.FORK_JOIN, Way.DECO)).contains(new Spread(2, 0.8, 2));
    assertThat(figures().ratio("5", Way.SERIAL, Way.STREAM)).isEmpty();
  }

  @Test
  void aFileKeepsThem(@TempDir Path folder) throws IOException {
    figures().add(4, List.of());
    figures().write(folder.resolve("some.csv"));
    Figures read = Figures.read(folder.resolve("some.csv"));
    assertThat(read.description()).isEqualTo("a machine");
    assertThat(read.ratio("5", Way.SERIAL, Way.DECO)).contains(new Spread(3, 2, 4));
    assertThat(read.bytes("5", Way.DECO)).contains(new Spread(16, 16, 16));
  }

  @Test
  void aSubjectMayHaveTheSeparatorInItsName() {
    Measurement measurement = new Measurement("a; b", Way.DECO, 1.5, 2);
    assertThat(Measurement.of(measurement.line())).isEqualTo(measurement);
  }

  @Test
  void theTableHasRatiosAndTheirSpread() {
    assertThat(Table.of(figures(), "Grain", grain -> 100))
        .isEqualTo(
            """
            | Grain | Serial | Deco | ForkJoin by hand | Deco to ForkJoin |
            | --- | --- | --- | --- | --- |
            | 5 | 10.0 ns | 3.00 (2.00–4.00) | 2.00 (1.50–2.50) | 2.00 (0.80–2.00) |
            """);
  }

  @Test
  void plotsNameTheWays() {
    assertThat(Plot.sweep(figures(), "r[i] < 1"))
        .contains("ForkJoin by hand", "r[i] &lt; 1")
        .endsWith("</svg>\n");
    assertThat(Plot.bars(figures(), "all")).contains("Deco");
  }
}
