package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Climate {
  private Climate() {}

  @Concurrent
  static double processLatLon(int lat, int lon, List<Double> data) {
    Meeting.here();
    double sum = 0;
    for (double each : data) {
      sum += each * lat + lon;
    }
    return sum;
  }

  @Synchronized
  static Map<Integer, Map<Integer, Double>> processDataSet(List<Double> data, int lons) {
    Map<Integer, Map<Integer, Double>> results = new HashMap<>();
    for (int lat = 0; lat < 4; lat++) {
      results.put(lat, new HashMap<>());
      for (int lon = 0; lon < lons; lon++) {
        results.get(lat).put(lon, processLatLon(lat, lon, data));
      }
    }
    return results;
  }
}
