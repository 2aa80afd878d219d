package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Fib {
  private Fib() {}

  @Concurrent
  @Synchronized
  static long fib(int n) {
    if (n < 2) {
      return n;
    }
    long a = fib(n - 1);
    long b = fib(n - 2);
    return a + b;
  }
}
