package dev.deco.examples;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

/**
 * Fibonacci numbers, the slow way.
 *
 * <p>Shows both annotations on one method: each call may run beside others, and spawns two calls in
 * its turn. A worker that waits for its calls runs them itself, so no depth of recursion can use up
 * the workers.
 */
final class Fib {
  private Fib() {}

  /** The {@code n}-th number, from two calls side by side. */
  @Concurrent
  @Synchronized
  static long fib(int n) {
    if (n < 2) {
      return n;
    }
    return fib(n - 1) + fib(n - 2);
  }

  static Example<?> example(Setting setting) {
    int n = setting.size(34, 20);
    return new Example<>(
        "fib",
        () -> fib(n),
        () -> DecoFib.fib(n),
        number ->
            "fib(" + n + ") = " + number + "; calls as short as these may not gain anything yet");
  }

  /**
   * Runs this example.
   *
   * @param args ignored
   * @throws Exception if it fails
   */
  public static void main(String[] args) throws Exception {
    Harness.main(args, Fib::example);
  }
}
