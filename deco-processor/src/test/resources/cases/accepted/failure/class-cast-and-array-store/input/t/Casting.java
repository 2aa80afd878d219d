package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Casting {
  private Casting() {}

  @Concurrent
  static Object f(int x) {
    Work.take(30);
    return x % 2 == 0 ? (Object) x : "odd";
  }

  @Synchronized
  static void cast(List<Integer> out) {
    for (int i = 0; i < 4; i++) {
      out.add((Integer) f(i));
    }
  }

  @Synchronized
  static void store(Object[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = f(i);
    }
  }
}
