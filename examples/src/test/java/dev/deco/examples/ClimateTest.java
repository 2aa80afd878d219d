package dev.deco.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ClimateTest {
  @Test
  void bothWaysGiveTheSame() {
    List<Double> data = Climate.readings(100);

    assertThat(DecoClimate.processDataSet(data)).isEqualTo(Climate.processDataSet(data));
  }

  @Test
  void theMeanOfEqualReadingsIsTheReading() {
    Map<Integer, Map<Integer, Double>> results =
        DecoClimate.processDataSet(Collections.nCopies(50, 12.5));

    assertThat(results).hasSize(9);
    assertThat(results.values())
        .allSatisfy(
            row ->
                assertThat(row.values())
                    .hasSize(18)
                    .allSatisfy(value -> assertThat(value).isCloseTo(12.5, within(1e-9))));
  }

  @Test
  void nearReadingsCountMore() {
    Map<Integer, Map<Integer, Double>> results = DecoClimate.processDataSet(Climate.readings(300));

    assertThat(results.get(0).get(0)).isGreaterThan(results.get(80).get(0));
  }
}
