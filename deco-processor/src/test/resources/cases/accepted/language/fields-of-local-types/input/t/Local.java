package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Local {
  private Local() {}

  @Concurrent
  static int f(int i) {
    return i * i;
  }

  @Synchronized
  static int[] fields(int n) {
    enum Unit {
      ONE,
      TWO;

      static final int ALL = 2;

      int of(int value) {
        return value * (ordinal() + 1);
      }
    }
    record Pair(int left) {
      static int made;
    }
    interface Limits {
      int MOST = 5;
    }
    Pair.made = 1;
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      out[i] = Unit.TWO.of(f(i)) + Unit.ALL + Limits.MOST;
    }
    for (int i = 0; i < n; i++) {
      out[i] += f(i) + Pair.made;
    }
    Pair.made = f(n);
    out[0] = Pair.made;
    return out;
  }
}
