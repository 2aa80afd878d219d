package dev.deco.benchmarks;

import dev.deco.benchmarks.grain.GrainBenchmark;
import dev.deco.benchmarks.kernel.KernelBenchmark;
import dev.deco.benchmarks.overhead.AccessBenchmark;
import dev.deco.benchmarks.overhead.CostBenchmark;
import dev.deco.benchmarks.recursion.RecursionBenchmark;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is measured in one JVM, and becomes one table. */
enum Group {
  FILL("r[i] = f(i)", GrainBenchmark.class),
  SUM("sum += f(i)", GrainBenchmark.class),
  UNEVEN("sum += f(i), one call in a hundred takes 100 times as long", GrainBenchmark.class),
  RECURSION("Recursion", RecursionBenchmark.class),
  KERNELS("Kernels", KernelBenchmark.class),
  ACCESSES("Isolation: recorded accesses", AccessBenchmark.class),
  COSTS("Replays, re-runs and scopes", CostBenchmark.class);

  private final String title;
  private final Class<?> benchmark;

  Group(String title, Class<?> benchmark) {
    this.title = title;
    this.benchmark = benchmark;
  }

  /** The heading of its table. */
  String title() {
    return title;
  }

  /** The JMH class. */
  Class<?> benchmark() {
    return benchmark;
  }

  /** Whether it is a loop at several grains. */
  boolean sweep() {
    return benchmark == GrainBenchmark.class;
  }

  /** What users and files call it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The group of that key.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Group of(String key) {
    return Arrays.stream(values())
        .filter(group -> group.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no group \""
                        + key
                        + "\"; there are check and "
                        + Arrays.stream(values())
                            .map(Group::key)
                            .collect(Collectors.joining(", "))));
  }
}
