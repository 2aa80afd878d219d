package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.function.BiFunction;
import static java.lang.Math.*;
import static java.util.Map.Entry.comparingByKey;

import java.util.*;
import java.util.Map.Entry;
import java.util.function.*;

final class Imports {
  private Imports() {}

  @Concurrent
  static double f(double x) {
    Work.take(20);
    return sqrt(abs(x)) + PI;
  }

  @Synchronized
  static List<Object> run(Map<String, Double> map) {
    List<Object> out = new LinkedList<>();
    List<Entry<String, Double>> entries = new ArrayList<>(map.entrySet());
    entries.sort(comparingByKey());
    for (Entry<String, Double> entry : entries) {
      double v = f(entry.getValue());
      out.add(max(v, floor(v)));
    }
    BiFunction<Integer, Integer, Integer> plus = Integer::sum;
    out.add(plus.apply(1, 2) + (int) signum(-3.0));
    return out;
  }
}
