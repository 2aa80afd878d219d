package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import t.lib.Plain;

final class Uses {
  private Uses() {}

  @Concurrent
  static int g(int x) {
    return x;
  }

  @Synchronized
  static int run() {
    int v = g(1);
    int w = Plain.f(1); // expect: WARNING DECO-205 f
    return v + w;
  }
}
