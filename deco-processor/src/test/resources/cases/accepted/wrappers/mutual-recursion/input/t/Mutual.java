package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Mutual {
  private Mutual() {}

  @Concurrent
  @Synchronized
  static int even(int n) {
    if (n == 0) {
      return 1;
    }
    int a = odd(n - 1);
    int b = odd(n / 2);
    return a + b;
  }

  @Concurrent
  @Synchronized
  static int odd(int n) {
    if (n == 0) {
      return 0;
    }
    int a = even(n - 1);
    int b = even(n / 3);
    return a * 2 + b;
  }
}
