package dev.deco.hazelcast;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Methods whose calls run on a cluster, beside their serial elision. */
final class Work {
  private Work() {}

  /** What travels both ways. */
  record Point(int id, double x, List<String> names) {}

  @Concurrent(on = "cluster")
  static double square(double x) {
    return x * x;
  }

  @Synchronized
  static double sum(int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += square(i);
    }
    return sum;
  }

  @Concurrent(on = "cluster")
  static Point move(Point point, Map<String, Double> by) {
    double sum = point.x();
    for (double step : by.values()) {
      sum += step / 3;
    }
    List<String> names = new ArrayList<>(point.names());
    names.add("moved");
    return new Point(point.id() + 1, sum, names);
  }

  @Synchronized
  static List<Point> moveAll(List<Point> points, Map<String, Double> by) {
    List<Point> moved = new ArrayList<>();
    for (Point point : points) {
      moved.add(move(point, by));
    }
    return moved;
  }

  @Concurrent(on = "cluster")
  static void fill(int[][] grid, int row, List<Integer> seen) {
    for (int i = 0; i < grid[row].length; i++) {
      grid[row][i] += row * 10 + i;
    }
    seen.add(row);
  }

  @Synchronized
  static Map<String, Object> fillAll(int rows) {
    int[][] grid = new int[rows][8];
    List<Integer> seen = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      fill(grid, row, seen);
    }
    Map<String, Object> result = new TreeMap<>();
    result.put("grid", grid);
    result.put("seen", seen);
    return result;
  }

  @Concurrent(on = "cluster")
  static double dot(double[] shared, int from, long micros) {
    long end = System.nanoTime() + 1000 * micros;
    double sum = 0;
    do {
      for (int i = 0; i < 100; i++) {
        sum = shared[(from + i) % shared.length] * i + i;
      }
    } while (System.nanoTime() < end);
    return sum;
  }

  @Synchronized
  static double[] dots(double[] shared, int calls, long micros) {
    double[] results = new double[calls];
    for (int i = 0; i < calls; i++) {
      results[i] = dot(shared, i, micros);
    }
    return results;
  }

  @Concurrent(on = "cluster")
  static int failing(int i) {
    if (i == 7) {
      throw new IllegalStateException("seven");
    }
    return i;
  }

  @Synchronized
  static List<Integer> failAll(int n, List<Integer> into) {
    for (int i = 0; i < n; i++) {
      into.add(failing(i));
    }
    return into;
  }

  /** Reads what earlier calls have written: some have to run again. */
  @Concurrent(on = "cluster")
  static void chain(Map<Integer, Integer> map, int i) {
    map.put(i, map.getOrDefault(i - 3, 0) + 1);
  }

  @Synchronized
  static Map<Integer, Integer> chained(int n) {
    Map<Integer, Integer> map = new HashMap<>();
    for (int i = 0; i < n; i++) {
      chain(map, i);
    }
    return map;
  }
}
