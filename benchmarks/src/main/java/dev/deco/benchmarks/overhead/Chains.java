package dev.deco.benchmarks.overhead;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

/** Loops whose calls meet, or could. */
final class Chains {
  private Chains() {}

  private static double work(int seed, int rounds) {
    double x = seed;
    for (int i = 0; i < rounds; i++) {
      x = x * 0.999 + 1.5;
    }
    return x;
  }

  @Concurrent
  static double call(int seed, int rounds) {
    return work(seed, rounds);
  }

  /** One call: what a scope costs. */
  @Synchronized
  static double one(int rounds) {
    double sum = 0;
    sum += call(1, rounds);
    return sum;
  }

  /** Each call reads what the call before it wrote. */
  @Concurrent
  static void link(double[] chain, int at, int rounds) {
    chain[at] = work(at, rounds) + chain[at - 1];
  }

  @Synchronized
  static double[] chain(int calls, int rounds) {
    double[] chain = new double[calls + 1];
    for (int i = 1; i <= calls; i++) {
      link(chain, i, rounds);
    }
    return chain;
  }

  /** Reads one element; the caller writes the same one. */
  @Concurrent
  static double next(double[] values, int at, int rounds) {
    return work(at, rounds) + values[at];
  }

  @Synchronized
  static double[] inPlace(int calls, int rounds) {
    double[] values = new double[calls];
    for (int i = 0; i < calls; i++) {
      values[i] = next(values, i, rounds);
    }
    return values;
  }

  /** Writes one element: each call leaves a journal of one entry. */
  @Concurrent
  static void put(double[] values, int at, int rounds) {
    values[at] = work(at, rounds);
  }

  @Synchronized
  static double[] scattered(int calls, int rounds) {
    double[] values = new double[calls];
    for (int i = 0; i < calls; i++) {
      put(values, i, rounds);
    }
    return values;
  }
}
