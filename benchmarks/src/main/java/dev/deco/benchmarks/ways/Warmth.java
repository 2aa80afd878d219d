package dev.deco.benchmarks.ways;

import java.util.Objects;

/**
 * Runs the serial way for a while before it is measured. It is the first of its group in a JVM, and
 * every ratio rests on it; the warm-up that all ways get is too short for the compiler where the
 * machine is busy.
 */
public final class Warmth {
  private static final long NANOS = 300_000_000;

  private Warmth() {}

  /** Does so if the way is serial. */
  public static void of(Problem problem, Way way) {
    if (way == Way.SERIAL) {
      long end = System.nanoTime() + NANOS;
      while (System.nanoTime() < end) {
        Objects.requireNonNull(problem.serial());
      }
    }
  }
}
