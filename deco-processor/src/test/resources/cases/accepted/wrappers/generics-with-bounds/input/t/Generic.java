package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class Generic {
  private Generic() {}

  @Concurrent
  static <T extends Comparable<? super T>> T larger(T a, T b) {
    Work.take(20);
    return a.compareTo(b) >= 0 ? a : b;
  }

  @Concurrent
  static <N extends Number & Comparable<N>> double twice(N n) {
    return n.doubleValue() * 2;
  }

  @Synchronized
  static <T extends Comparable<? super T>> List<T> maxima(List<? extends List<? extends T>> rows) {
    List<T> out = new ArrayList<>();
    for (List<? extends T> row : rows) {
      T best = row.get(0);
      for (T each : row) {
        best = larger(best, each);
      }
      out.add(best);
    }
    return out;
  }

  @Synchronized
  static <K, V extends Number & Comparable<V>> Map<K, Double> doubled(Map<? extends K, V> in) {
    Map<K, Double> out = new LinkedHashMap<>();
    for (Map.Entry<? extends K, V> entry : in.entrySet()) {
      out.put(entry.getKey(), twice(entry.getValue()));
    }
    return out;
  }
}
