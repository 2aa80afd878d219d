package dev.deco.processor.random;

import java.util.List;

/**
 * Runs random programs without JUnit: arguments are the first seed and how many, and anything more
 * for calls on copies.
 */
final class RandomRunner {
  private RandomRunner() {}

  public static void main(String[] arguments) {
    long first = Long.parseLong(arguments[0]);
    long end = first + Long.parseLong(arguments[1]);
    int failed = 0;
    for (long seed = first; seed < end; seed += Batch.SIZE) {
      List<String> failures =
          new Batch(seed, Math.min(Batch.SIZE, end - seed), arguments.length > 2).failures();
      failed += failures.size();
      failures.forEach(System.out::println);
    }
    System.out.println("seeds " + first + " to " + (end - 1) + ": " + failed + " failures");
    System.exit(failed == 0 ? 0 : 1);
  }
}
