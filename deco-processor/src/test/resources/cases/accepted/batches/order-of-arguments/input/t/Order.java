package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Order {
  private Order() {}

  @Concurrent
  static int both(int left, int right) {
    return left * 1000 + right;
  }

  /** An argument has the value from before a later one assigns to its variable. */
  @Synchronized
  static int[] arguments(int n) {
    int[] out = new int[n];
    int j = 0;
    for (int i = 0; i < n; i++) {
      out[i] = both(j, j++);
    }
    for (int i = 0; i < n; i++) {
      out[i] += both(j, j = i);
    }
    for (int i = 0; i < n; i++) {
      both(j, j += i);
    }
    out[0] += j;
    return out;
  }
}
