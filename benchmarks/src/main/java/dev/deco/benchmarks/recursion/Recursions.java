package dev.deco.benchmarks.recursion;

import dev.deco.benchmarks.ways.Problem;
import java.util.List;
import java.util.function.Supplier;

/** What calls itself, by name. */
public enum Recursions {
  FIB("fib(32)", () -> new Fib(32)),
  QUEENS("nqueens(11)", () -> new Queens(11)),
  MERGE_SORT("merge sort, 300,000 ints", () -> MergeSort.of(300_000)),
  TREE("unbalanced tree, 500,000 nodes", () -> new Tree(500_000)),
  QUICK_SORT("quick sort in place, 200,000 ints", () -> QuickSort.of(200_000)),
  FOURIER("Fourier transform in place, 131,072 points", () -> Fourier.of(1 << 17));

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
