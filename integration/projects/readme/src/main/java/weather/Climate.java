package weather;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Climate {
  @Concurrent
  static double processLatLon(int lat, int lon, List<Double> data) {
    double sum = 0;
    for (int i = 0; i < 20_000; i++) {
      sum += Math.sin(lat * i) * Math.cos(lon * i) * data.get(i % data.size());
    }
    return sum;
  }

  @Synchronized
  static Map<Integer, Map<Integer, Double>> processDataSet(List<Double> data) {
    Map<Integer, Map<Integer, Double>> results = new HashMap<>();
    for (int lat = 0; lat < 5; lat++) {
      results.put(lat, new HashMap<>());
      for (int lon = 0; lon < 5; lon++) {
        results.get(lat).put(lon, processLatLon(lat, lon, data));
      }
    }
    return results;
  }
}
