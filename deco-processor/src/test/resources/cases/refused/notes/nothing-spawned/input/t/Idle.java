package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.function.IntUnaryOperator;

final class Idle {
  private Idle() {}

  static int plain(int x) {
    return x + 1;
  }

  @Synchronized
  static int run(int n) { // expect: WARNING DECO-301 run
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += plain(i);
    }
    return sum;
  }

  @Synchronized
  static void empty() {} // expect: WARNING DECO-301 empty

  @Synchronized
  static IntUnaryOperator inLambda() { // expect: WARNING DECO-301
    return x -> f(x); // expect: NOTE DECO-302
  }

  @Concurrent
  static int f(int x) {
    return x;
  }

  @Synchronized
  @SuppressWarnings("deco")
  static int quiet() {
    return 1;
  }
}
