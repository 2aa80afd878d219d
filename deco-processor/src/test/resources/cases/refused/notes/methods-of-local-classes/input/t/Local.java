package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Local {
  private Local() {}

  @Synchronized
  static int run(int n) { // expect: WARNING DECO-301 as the messages on them say
    class Inner {
      @Concurrent
      int f(int x) {
        return x;
      }
    }
    record Point(int x) {
      @Concurrent
      int twice() {
        return 2 * x;
      }
    }
    Inner inner = new Inner();
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += inner.f(i); // expect: WARNING DECO-205 f is @Concurrent, but stands in a local or anonymous class
      sum += new Point(i).twice(); // expect: WARNING DECO-205 twice is @Concurrent, but stands in a local
    }
    return sum;
  }
}
