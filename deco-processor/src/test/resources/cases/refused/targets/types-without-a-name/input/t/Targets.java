package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Targets {
  private static final class Hidden { // the type cannot be named by a wrapper
    @Concurrent
    static int f(int x) { // expect: ERROR DECO-104 Hidden
      return x;
    }

    static final class Deeper {
      @Synchronized
      static int run(int x) { // expect: ERROR DECO-104
        int v = f(x);
        return v;
      }
    }
  }

  int use() {
    class Local {
      @Concurrent
      int g(int x) { // expect: ERROR DECO-104 Local
        return x;
      }
    }
    Object anonymous =
        new Object() {
          @Concurrent
          int h(int x) { // expect: ERROR DECO-104
            return x;
          }
        };
    return new Local().g(1) + anonymous.hashCode();
  }
}
