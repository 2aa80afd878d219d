package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

class Sub {
  class Inner {
    @Concurrent
    int g(int x) {
      return x;
    }

    @Synchronized
    int run() {
      int v = g(1);
      String text = Sub.super.toString(); // expect: ERROR DECO-201 Sub.super
      return v + text.length();
    }
  }
}
