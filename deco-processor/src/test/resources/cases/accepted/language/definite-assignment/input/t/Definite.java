package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Definite {
  private Definite() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 1;
  }

  @Synchronized
  static int run(int n, boolean flag) {
    final int a;
    if (flag) {
      a = f(n);
    } else {
      a = -1;
    }
    int b;
    do {
      b = f(a);
    } while (b < 0);
    int c;
    while (true) {
      c = f(b);
      if (c > 0) {
        break;
      }
    }
    final int d;
    switch (n) {
      case 1:
        d = f(c);
        break;
      case 2:
        d = 2;
        break;
      default:
        throw new IllegalArgumentException();
    }
    int e;
    try {
      e = f(d);
    } finally {
      c++;
    }
    int g;
    boolean ok = (g = f(e)) > 0 && flag;
    return a + 10 * b + 100 * c + 1000 * d + 10000 * e + 100000 * g + (ok ? 1 : 0);
  }
}
