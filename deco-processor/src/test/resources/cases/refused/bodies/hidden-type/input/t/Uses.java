package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Uses {
  private record Pair(int a, int b) {}

  private Uses() {}

  @Concurrent
  static int f(int x) {
    return x;
  }

  @Synchronized
  static int run() {
    int v = f(1);
    Pair pair = new Pair(v, 2); // expect: ERROR DECO-203 Pair // expect: ERROR DECO-203 Pair
    return pair.a();
  }
}
