package t.lib;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

public final class Maths {
  private final int base;

  public Maths(int base) {
    this.base = base;
  }

  @Concurrent
  public static int square(int x) {
    Work.take(20);
    return x * x;
  }

  @Concurrent
  public int add(int x) {
    Work.take(20);
    return base + x;
  }

  @Synchronized
  public static int[] squares(int n) {
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      out[i] = square(i);
    }
    return out;
  }
}
