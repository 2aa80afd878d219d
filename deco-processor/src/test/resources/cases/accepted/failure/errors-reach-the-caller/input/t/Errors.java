package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Errors {
  private Errors() {}

  @Concurrent
  static int endless(int x) {
    return x < 0 ? endless2(x) + 1 : x;
  }

  private static int endless2(int x) {
    return endless2(x - 1) + 1;
  }

  @Concurrent
  static int huge(int n) {
    if (n < 0) {
      throw new OutOfMemoryError("told so");
    }
    return n;
  }

  @Synchronized
  static int run(int a, int b) {
    int x = endless(a);
    int y = huge(b);
    return x * 100 + y;
  }
}
