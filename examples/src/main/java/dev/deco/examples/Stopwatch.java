package dev.deco.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Times two ways to compute one result, and compares what they give. The runs alternate, so that a
 * machine that grows slower or faster meanwhile treats both alike.
 */
final class Stopwatch<R> {
  private final Callable<R> serial;
  private final Callable<R> parallel;
  private final List<Long> serialTimes = new ArrayList<>();
  private final List<Long> parallelTimes = new ArrayList<>();
  private @Nullable R expected;
  private @Nullable R result;
  private boolean equal = true;

  Stopwatch(Callable<R> serial, Callable<R> parallel) {
    this.serial = serial;
    this.parallel = parallel;
  }

  /** Runs both, {@code times} times. Every result is compared, also those of a warm-up. */
  void run(int times) throws Exception {
    for (int i = 0; i < times; i++) {
      R first = timed(serial, serialTimes);
      R second = timed(parallel, parallelTimes);
      if (expected == null) {
        expected = first;
      }
      // Deep: a result may be an array.
      equal &= Objects.deepEquals(expected, first) && Objects.deepEquals(expected, second);
      result = second;
    }
  }

  /** Ends the warm-up. */
  void forgetTimes() {
    serialTimes.clear();
    parallelTimes.clear();
  }

  long serialNanos() {
    return median(serialTimes);
  }

  long parallelNanos() {
    return median(parallelTimes);
  }

  /** Whether all results so far are equal. */
  boolean equal() {
    return equal;
  }

  /** The result of the last parallel run. */
  R result() {
    return Objects.requireNonNull(result, "nothing has run");
  }

  private static <R> R timed(Callable<R> computation, List<Long> times) throws Exception {
    long start = System.nanoTime();
    R result = computation.call();
    times.add(System.nanoTime() - start);
    return result;
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().skip((times.size() - 1) / 2).findFirst().orElseThrow();
  }
}
