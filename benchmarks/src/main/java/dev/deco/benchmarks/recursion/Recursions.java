package dev.deco.benchmarks.recursion;

import dev.deco.benchmarks.ways.Problem;
import java.util.List;
import java.util.function.Supplier;

/** What calls itself, by name. */
public enum Recursions {
  FIB("fib(42)", () -> new Fib(42)),
  QUEENS("nqueens(12)", () -> new Queens(12)),
  MERGE_SORT("merge sort, 20,000,000 ints", () -> MergeSort.of(20_000_000)),
  TREE("unbalanced tree, 20,000,000 nodes", () -> new Tree(20_000_000)),
  QUICK_SORT("quick sort in place, 20,000,000 ints", () -> QuickSort.of(20_000_000)),
  FOURIER("Fourier transform in place, 1,048,576 points", () -> Fourier.of(1 << 20));

  private final String label;
  private final Supplier<Problem> problem;

  Recursions(String label, Supplier<Problem> problem) {
    this.label = label;
    this.problem = problem;
  }

  /** What tables call it. */
  public String label() {
    return label;
  }

  Problem problem() {
    return problem.get();
  }

  /** One that takes some milliseconds and is nothing but calls. */
  public static Problem brief() {
    return new Fib(31);
  }

  /** Small ones, for tests. */
  static List<Problem> small() {
    return List.of(
        new Fib(16),
        new Queens(6),
        MergeSort.of(3_000),
        new Tree(5_000),
        QuickSort.of(3_000),
        Fourier.of(1 << 10));
  }
}
