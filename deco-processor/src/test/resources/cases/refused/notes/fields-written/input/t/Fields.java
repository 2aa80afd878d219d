package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Fields {
  static int calls;
  int n;

  @Concurrent
  static int f(int x) { // expect: WARNING DECO-304
    calls++;
    return x;
  }

  @Concurrent
  int g(Fields other) { // expect: WARNING DECO-304
    return bump(other);
  }

  @Concurrent
  @SuppressWarnings("deco")
  int quiet() {
    return ++n;
  }

  private static int bump(Fields other) {
    other.n++;
    return other.n;
  }

  @Synchronized
  static int run(Fields a, Fields b) {
    int sum = 0;
    sum += f(1);
    sum += a.g(b);
    sum += b.quiet();
    return sum;
  }
}
