package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Needed {
  private Needed() {}

  @Concurrent
  static int f(int x) {
    return x;
  }

  static int plain(int x) {
    return x;
  }

  @Synchronized
  static int run(int[] a) {
    int v = f(1);
    if (f(2) > 0) { // expect: NOTE DECO-302 f
      v++;
    }
    while (f(v) < 3) { // expect: NOTE DECO-302 // expect: WARNING DECO-305
      v++;
    }
    a[f(0)] = v;
    int w =
        f(1) > 0 // expect: NOTE DECO-302
            ? f(2) // expect: NOTE DECO-302
            : 3;
    for (int i = 0; i < f(3); i++) { // expect: NOTE DECO-302
      v += f(i);
    }
    switch (f(4)) { // expect: NOTE DECO-302
      case 4 -> v++;
      default -> {}
    }
    v += f(f(5)); // expect: NOTE DECO-302 is spawned with it
    return f(6) + w; // expect: NOTE DECO-302
  }

  @Synchronized
  @SuppressWarnings("deco")
  static int quiet() {
    return f(1);
  }
}
