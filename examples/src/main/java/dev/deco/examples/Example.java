package dev.deco.examples;

import java.io.IOException;
import java.util.concurrent.Callable;

/**
 * One computation, two ways to run it.
 *
 * @param <R> the type of the result
 * @param name what the table calls it
 * @param serial runs the method as it is written: the serial elision
 * @param parallel runs the generated wrapper of the same method
 * @param epilogue says something of the result, or draws it
 */
record Example<R>(
    String name, Callable<R> serial, Callable<R> parallel, Epilogue<? super R> epilogue) {

  /** Makes an example ready to run. */
  @FunctionalInterface
  interface Factory {
    /**
     * Prepares the input.
     *
     * @param setting what the user asks for
     * @return the example; each run of it starts from the same input
     * @throws IOException if the input cannot be read
     */
    Example<?> create(Setting setting) throws IOException;
  }

  /** What is left to do with a result once the clock has stopped. */
  @FunctionalInterface
  interface Epilogue<R> {
    /**
     * Shows the result.
     *
     * @param result the result of a parallel run
     * @return a line about it
     * @throws IOException if it cannot be written
     */
    String show(R result) throws IOException;
  }

  /** Measures it, and shows the result. */
  Outcome run(Setting setting) throws Exception {
    Stopwatch<R> stopwatch = new Stopwatch<>(serial, parallel);
    stopwatch.run(setting.warmUps());
    stopwatch.forgetTimes();
    stopwatch.run(setting.runs());
    return new Outcome(
        name,
        stopwatch.serialNanos(),
        stopwatch.parallelNanos(),
        stopwatch.equal(),
        epilogue.show(stopwatch.result()));
  }

  /**
   * What a run found.
   *
   * @param name what the table calls the example
   * @param serialNanos the median time of the method as it is written
   * @param parallelNanos the median time of its wrapper
   * @param equal whether all results were equal
   * @param remark a line about the result
   */
  record Outcome(String name, long serialNanos, long parallelNanos, boolean equal, String remark) {

    /** How many times as fast the wrapper is. */
    double speedUp() {
      return (double) serialNanos / parallelNanos;
    }
  }
}
