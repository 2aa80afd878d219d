package dev.deco.benchmarks;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

/** Loops whose calls do as much work as they are told to. */
final class Grains {
  private Grains() {}

  /** Work that no compiler can leave out: each round takes the same few nanoseconds. */
  @Concurrent
  static double work(int seed, int rounds) {
    double x = seed;
    for (int i = 0; i < rounds; i++) {
      x = x * 0.999 + 1.5;
    }
    return x;
  }

  @Synchronized
  static double[] fill(int calls, int rounds) {
    double[] results = new double[calls];
    for (int i = 0; i < calls; i++) {
      results[i] = work(i, rounds);
    }
    return results;
  }

  @Synchronized
  static double sum(int calls, int rounds) {
    double sum = 0;
    for (int i = 0; i < calls; i++) {
      sum += work(i, rounds);
    }
    return sum;
  }

  /** One call in a hundred takes a hundred times as long. */
  @Synchronized
  static double uneven(int calls, int rounds) {
    double sum = 0;
    for (int i = 0; i < calls; i++) {
      sum += work(i, i % 100 == 37 ? 100 * rounds : rounds);
    }
    return sum;
  }

  @Concurrent
  @Synchronized
  static long fib(int n) {
    if (n < 2) {
      return n;
    }
    return fib(n - 1) + fib(n - 2);
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

  /** Reads and writes one element. */
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
}
