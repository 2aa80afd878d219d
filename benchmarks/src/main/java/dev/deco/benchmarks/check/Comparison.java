package dev.deco.benchmarks.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Compares the times of two ways: their runs alternate, and the median of the ratios counts. */
record Comparison(int warmups, int rounds) {

  /** How many times as fast as the first the second is. */
  double ratio(Supplier<Object> first, Supplier<Object> second) {
    List<Double> ratios = new ArrayList<>();
    for (int round = -warmups; round < rounds; round++) {
      long start = System.nanoTime();
      Object expected = first.get();
      long middle = System.nanoTime();
      Object actual = second.get();
      long end = System.nanoTime();
      Objects.requireNonNull(expected);
      Objects.requireNonNull(actual);
      if (round >= 0) {
        ratios.add((double) (middle - start) / (end - middle));
      }
    }
    ratios.sort(null);
    return ratios.get(ratios.size() / 2);
  }
}
