package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Sieve {
  private Sieve() {}

  @Concurrent
  static void mark(boolean[] composite, int p) {
    if (composite[p]) {
      return;
    }
    for (int i = p * p; i < composite.length; i += p) {
      composite[i] = true;
    }
  }

  @Concurrent
  static void next(int[] a, int i) {
    a[i] += i % 2 == 0 ? 1 : a[i - 1];
  }

  @Synchronized
  static void run(boolean[] composite, int[] a) {
    for (int p = 2; p * p < composite.length; p++) {
      mark(composite, p);
    }
    for (int i = 0; i < a.length; i++) {
      next(a, i);
    }
  }
}
