package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Wrapped {
  private Wrapped() {}

  @Concurrent
  static void f(List<Integer> out, int x) {
    Work.take(30);
    if (x == 3) {
      throw new UnsupportedOperationException("three");
    }
    out.add(x);
  }

  @Synchronized
  static void run(List<Integer> out) {
    try {
      for (int i = 0; i < 6; i++) {
        f(out, i);
      }
    } catch (RuntimeException e) {
      throw new IllegalStateException("wrapped after " + out, e);
    }
  }
}
