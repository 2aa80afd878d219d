package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.List;
import java.util.Map;

/** A class with "quotes" & <angles>. */
final class Sample {
  static int total;

  @Concurrent
  static int f(int x) {
    return x + 1;
  }

  @Concurrent
  static void fill(int[] a, int i) {
    a[i] = i;
  }

  @Concurrent
  static void count(int by) {
    total += by;
  }

  @Synchronized
  static int forms(int[] a, List<Integer> xs, Map<String, Integer> map, boolean ask) {
    fill(a, 0);
    a[1] = f(a.length);
    map.merge("<k>", f(2), Integer::sum);
    int first = a[1];
    if (f(first) > 0) {
      return 0;
    }
    List<Integer> ys = xs.stream().map(x -> f(x)).toList();
    try {
      a[2] = f(3);
    } catch (IllegalStateException e) {
      a[3] = 0;
    }
    return f(f(4)) + ys.size();
  }

  @Synchronized
  static void asks(double[] in, double[] out) {
    for (int i = 0; i < in.length; i++) {
      out[i] = g(in[i]);
    }
  }

  @Concurrent
  static double g(double x) {
    return x / 2;
  }

  @SuppressWarnings("deco")
  @Synchronized
  static int serial(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      int v = f(i);
      sum += v;
    }
    return sum;
  }

  @Synchronized
  static int header(int n) {
    int[] a = new int[1];
    while (a[0] < n) {
      a[0] = f(a[0]);
    }
    return a[0];
  }

  @Concurrent
  static void copy(List<Integer> from, List<Integer> to, int i) {
    to.set(i, from.get(i));
  }

  @Synchronized
  static List<Integer> foreign(List<Integer> xs) {
    List<Integer> copied = new java.util.ArrayList<>(xs);
    for (int i = 0; i < xs.size(); i++) {
      copy(xs, copied, i);
    }
    return copied;
  }
}
