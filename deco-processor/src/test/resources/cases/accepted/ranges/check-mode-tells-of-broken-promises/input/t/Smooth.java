package t;

import dev.deco.Concurrent;
import dev.deco.Range;
import dev.deco.Synchronized;
import java.util.List;

final class Smooth {
  private Smooth() {}

  @Concurrent
  static void array(
      @Range(from = "lo", to = "hi") double[] a, double[] factors, int lo, int hi) {
    for (int i = lo; i < hi; i++) {
      a[i] = (a[i] + a[Math.min(i + 1, a.length - 1)]) * factors[0];
    }
  }

  @Concurrent
  static void list(@Range(from = "at", to = "at + 1") List<Integer> list, int at) {
    list.set(at, list.size());
    list.set((at + 1) % list.size(), at);
  }

  @Concurrent
  static double sum(@Range(from = "lo", to = "hi") double[] a, int lo, int hi) {
    double sum = a[0];
    for (int i = lo; i < hi; i++) {
      sum += a[i];
    }
    return sum;
  }

  @Synchronized
  static void arrays(double[] a) {
    double[] factors = {0.5};
    array(a, factors, 0, 4);
    array(a, factors, 4, 8);
  }

  @Synchronized
  static void lists(List<Integer> list) {
    list(list, 0);
  }

  @Synchronized
  static double sums(double[] a) {
    double sum = 0;
    sum += sum(a, 0, 4);
    sum += sum(a, 4, 8);
    return sum;
  }
}
