package t;

import dev.deco.Concurrent;

final class Targets {
  int use() {
    class Local { // expect: ERROR DECO-104 Local
      @Concurrent
      int g(int x) {
        return x;
      }
    }
    Object anonymous =
        new Object() { // expect: ERROR DECO-104
          @Concurrent
          int h(int x) {
            return x;
          }
        };
    return new Local().g(1) + anonymous.hashCode();
  }
}
