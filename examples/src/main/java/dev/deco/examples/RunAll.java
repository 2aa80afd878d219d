package dev.deco.examples;

/**
 * Runs every example, and prints for each how long the method takes as it is written, how long its
 * wrapper takes, and whether both give the same.
 *
 * <p>The argument, if there is one, is the folder that {@link Hash} and {@link Words} read. With
 * {@code -Ddeco.examples.quick=true} the inputs are small; images go to the folder {@code
 * -Ddeco.examples.output}.
 */
final class RunAll {
  private RunAll() {}

  /**
   * Runs the examples.
   *
   * @param args nothing, or a folder
   * @throws Exception if an example fails
   */
  public static void main(String[] args) throws Exception {
    Harness.main(
        args,
        Climate::example,
        NBody::example,
        Mandelbrot::example,
        Hash::example,
        Words::example,
        Blur::example,
        Fib::example);
  }
}
