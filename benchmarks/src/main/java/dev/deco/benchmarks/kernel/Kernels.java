package dev.deco.benchmarks.kernel;

import dev.deco.benchmarks.ways.Problem;
import java.util.List;
import java.util.function.Supplier;

/** The kernels, by name. */
public enum Kernels {
  SERIES("Series", () -> new Series(60, 400)),
  SOR("SOR, by rows", () -> Sor.of(400, 10)),
  SPARSE("SparseMatmult", () -> SparseMatmult.of(20_000, 40, 4)),
  CRYPT("Crypt", () -> Crypt.of(100_000)),
  MATMUL("matrix multiplication", () -> MatMul.of(220)),
  NBODY("N-body", () -> NBody.of(400, 4)),
  NBODY_IN_ONE("N-body, all steps in one method", () -> new NBodyInOne(NBody.of(400, 4))),
  MANDELBROT("mandelbrot", () -> new Mandelbrot(160, 160, 500)),
  BLUR("blur", () -> Blur.of(300, 300, 4));

  private final String label;
  private final Supplier<Problem> problem;

  Kernels(String label, Supplier<Problem> problem) {
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
        new Series(6, 20),
        Sor.of(20, 3),
        SparseMatmult.of(50, 5, 2),
        Crypt.of(100),
        MatMul.of(10),
        NBody.of(12, 2),
        new NBodyInOne(NBody.of(12, 2)),
        new Mandelbrot(10, 10, 20),
        Blur.of(12, 9, 2));
  }
}
