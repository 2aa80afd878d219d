package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

class Outer {
  private int field = 1;

  int method() {
    return field;
  }

  class Inner {
    int own = 2;

    @Concurrent
    int f(int x) {
      return x + own;
    }

    @Synchronized
    int run() {
      int v = f(own);
      int w = f(field); // expect: ERROR DECO-202 field
      int x = method(); // expect: ERROR DECO-202 method
      int y = Outer.this.field; // expect: ERROR DECO-202
      return v + w + x + y;
    }
  }
}
