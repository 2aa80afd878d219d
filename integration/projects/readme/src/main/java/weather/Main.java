package weather;

import java.util.List;
import java.util.Map;

public final class Main {
  public static void main(String[] args) {
    List<Double> data = List.of(1.5, -2.0, 0.25);
    Map<Integer, Map<Integer, Double>> serial = Climate.processDataSet(data);
    Map<Integer, Map<Integer, Double>> parallel = DecoClimate.processDataSet(data);
    if (!parallel.equals(serial)) {
      throw new AssertionError(parallel + " instead of " + serial);
    }
  }
}
