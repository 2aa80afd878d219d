package dev.deco.examples;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Temperatures on a grid of the globe, from the readings of stations all over it.
 *
 * <p>Shows the deferred form {@code map.get(k).put(j, f(x))}: the loops run through, the calls run
 * on every core, and the numbers are put into the maps in program order when all are there.
 */
final class Climate {
  /** Degrees between two points of the grid. */
  private static final int STEP = 20;

  /** Kilometres within which a reading counts. */
  private static final double REACH = 800;

  private static final double EARTH_RADIUS = 6371;

  /** The angle between two neighbours on the spiral of stations: the golden angle. */
  private static final double TURN = Math.PI * (3 - Math.sqrt(5));

  private Climate() {}

  /** The temperature at a point: the mean of all readings, where the nearer ones count more. */
  @Concurrent
  static double processLatLon(int lat, int lon, List<Double> data) {
    double phi = Math.toRadians(lat);
    double lambda = Math.toRadians(lon);
    double sum = 0;
    double weights = 0;
    for (int station = 0; station < data.size(); station++) {
      // The stations stand on a spiral from pole to pole, all at the same distance.
      double stationPhi = Math.asin((2.0 * station + 1) / data.size() - 1);
      double stationLambda = station * TURN;
      double weight = Math.exp(-distance(phi, lambda, stationPhi, stationLambda) / REACH);
      sum += weight * data.get(station);
      weights += weight;
    }
    return sum / weights;
  }

  /** The temperatures at all points, by latitude and longitude. */
  @Synchronized
  static Map<Integer, Map<Integer, Double>> processDataSet(List<Double> data) {
    Map<Integer, Map<Integer, Double>> results = new HashMap<>();
    for (int lat = -80; lat <= 80; lat += STEP) {
      results.put(lat, new HashMap<>());
      for (int lon = -180; lon < 180; lon += STEP) {
        results.get(lat).put(lon, processLatLon(lat, lon, data));
      }
    }
    return results;
  }

  /** The way between two points, along the ground. */
  private static double distance(double phi1, double lambda1, double phi2, double lambda2) {
    double a = Math.sin((phi2 - phi1) / 2);
    double b = Math.sin((lambda2 - lambda1) / 2);
    double haversine = a * a + Math.cos(phi1) * Math.cos(phi2) * b * b;
    return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, haversine)));
  }

  /** Readings as they might be: warm at the equator, and never quite what one expects. */
  static List<Double> readings(int stations) {
    Random random = new Random(1850);
    List<Double> readings = new ArrayList<>();
    for (int station = 0; station < stations; station++) {
      double sine = (2.0 * station + 1) / stations - 1;
      readings.add(27 - 45 * sine * sine + 3 * random.nextGaussian());
    }
    return readings;
  }

  private static String describe(Map<Integer, Map<Integer, Double>> results) {
    DoubleSummaryStatistics all =
        results.values().stream()
            .flatMap(row -> row.values().stream())
            .collect(Collectors.summarizingDouble(Double::doubleValue));
    return String.format(
        Locale.ROOT, "%d points, %.1f to %.1f degrees", all.getCount(), all.getMin(), all.getMax());
  }

  static Example<?> example(Setting setting) {
    List<Double> data = readings(setting.size(5_000, 300));
    return new Example<>(
        "climate",
        () -> processDataSet(data),
        () -> DecoClimate.processDataSet(data),
        Climate::describe);
  }

  /**
   * Runs this example.
   *
   * @param args ignored
   * @throws Exception if it fails
   */
  public static void main(String[] args) throws Exception {
    Harness.main(args, Climate::example);
  }
}
