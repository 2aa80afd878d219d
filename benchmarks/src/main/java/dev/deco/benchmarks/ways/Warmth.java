package dev.deco.benchmarks.ways;

import java.util.Objects;

/**
 * Runs a way for a while before it is measured. Serial code gets more than the warm-up of all ways,
 * since it is the first of its group in a JVM, and every ratio rests on it. Deco gets most: its
 * runtime is more code to compile than a loop by hand, and it takes a while to find out how long
 * calls take.
 */
public final class Warmth {
  private static final long SERIAL_NANOS = 300_000_000;
  private static final long DECO_NANOS = 2_000_000_000;

  private Warmth() {}

  /** Does so if the way is one of the two. */
  public static void of(Problem problem, Way way) {
    long nanos = way == Way.SERIAL ? SERIAL_NANOS : way == Way.DECO ? DECO_NANOS : 0;
    long end = System.nanoTime() + nanos;
    while (System.nanoTime() < end) {
      Objects.requireNonNull(problem.run(way));
    }
  }
}
