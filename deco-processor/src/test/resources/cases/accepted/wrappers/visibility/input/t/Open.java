package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

public class Open {
  protected final int base;

  public Open(int base) {
    this.base = base;
  }

  @Concurrent
  public int f(int x) {
    Work.take(20);
    return base + x;
  }

  @Synchronized
  public int[] run(int n) {
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      out[i] = f(i);
    }
    return out;
  }

  @Synchronized
  protected int hidden() {
    int v = f(1);
    return v;
  }
}
