package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Locals {
  private Locals() {}

  @Concurrent
  static int f(int x) {
    Work.take(30);
    if (x == 0) {
      throw new IllegalArgumentException("zero");
    }
    return 100 / x;
  }

  @Synchronized
  static List<Object> run(int x) {
    int v = 1;
    int w;
    String state = "start";
    try {
      v = f(5);
      state = "first";
      w = f(x);
      state = "second";
      v = f(w);
    } catch (IllegalArgumentException e) {
      w = -v;
      state = state + " failed";
    }
    return List.of(v, w, state);
  }
}
