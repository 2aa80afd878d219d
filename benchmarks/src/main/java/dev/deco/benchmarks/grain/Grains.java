package dev.deco.benchmarks.grain;

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
}
