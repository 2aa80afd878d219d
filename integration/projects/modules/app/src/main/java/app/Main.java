package app;

import dev.deco.runtime.Scope;
import grid.DecoRows;
import grid.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongBiFunction;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    equal(Rows::sum, DecoRows::sum);
    equal(Work::twice, DecoWork::twice);
    equal(Work::each, DecoWork::each);
    equal(Rows::sum, Main::byHand);
  }

  private static long byHand(int[][] rows, List<String> log) {
    try (Scope scope = Scope.open()) {
      var results = Arrays.stream(rows).map(row -> DecoRows.smooth(scope, row, log)).toList();
      scope.await();
      return results.stream().mapToLong(result -> result.get()).sum();
    }
  }

  private static void equal(
      ToLongBiFunction<int[][], List<String>> serial,
      ToLongBiFunction<int[][], List<String>> parallel) {
    int[][] expectedRows = rows();
    List<String> expectedLog = new ArrayList<>();
    long expected = serial.applyAsLong(expectedRows, expectedLog);
    int[][] rows = rows();
    List<String> log = new ArrayList<>();
    long result = parallel.applyAsLong(rows, log);
    if (result != expected || !Arrays.deepEquals(rows, expectedRows) || !log.equals(expectedLog)) {
      throw new AssertionError(result + " " + log + " instead of " + expected + " " + expectedLog);
    }
  }

  private static int[][] rows() {
    int[][] rows = new int[20][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new int[100 + i];
      Arrays.setAll(rows[i], j -> j * j % 1009);
    }
    return rows;
  }
}
