package dev.deco.benchmarks.overhead;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

/** Two calls at a time, each on an array of its own. */
final class ArrayCalls {
  private ArrayCalls() {}

  @Concurrent
  static double total(double[] a) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i];
    }
    return sum;
  }

  /** Reads all, and writes one element: so all are recorded. */
  @Concurrent
  static void totalled(double[] a) {
    double sum = 0;
    for (int i = 1; i < a.length; i++) {
      sum += a[i];
    }
    a[0] = sum;
  }

  @Concurrent
  static void filled(double[] a) {
    for (int i = 0; i < a.length; i++) {
      a[i] = i;
    }
  }

  @Concurrent
  static void damped(double[] a) {
    for (int i = 0; i < a.length; i++) {
      a[i] = a[i] * 0.5 + 1;
    }
  }

  @Synchronized
  static double totals(double[] a, double[] b) {
    double sum = 0;
    sum += total(a);
    sum += total(b);
    return sum;
  }

  @Synchronized
  static void read(double[] a, double[] b) {
    totalled(a);
    totalled(b);
  }

  @Synchronized
  static void write(double[] a, double[] b) {
    filled(a);
    filled(b);
  }

  @Synchronized
  static void update(double[] a, double[] b) {
    damped(a);
    damped(b);
  }
}
