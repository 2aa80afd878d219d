package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Pipe {
  private Pipe() {}

  @Concurrent
  static int f(int x) {
    Work.take(50);
    return x + 1;
  }

  @Concurrent
  static int g(int x) {
    Work.take(50);
    return x * 10;
  }

  @Synchronized
  static int run(int x) {
    int v = f(x);
    int w = g(v);
    return w;
  }
}
