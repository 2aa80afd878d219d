package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Targets {
  private static final class Hidden { // expect: ERROR DECO-104 Hidden
    @Concurrent
    static int f(int x) {
      return x;
    }

    static final class Deeper { // expect: ERROR DECO-104 Deeper
      @Synchronized
      static int run(int x) {
        int v = f(x);
        return v;
      }
    }
  }

  int use() {
    return Hidden.f(1) + Hidden.Deeper.run(2);
  }
}
