package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

class Tools {
  @Concurrent
  static int f(int x) {
    Meeting.here();
    return x + 1;
  }

  @Concurrent
  @Synchronized
  static int both(int x) {
    int v = f(x);
    return v * 2;
  }

  @Synchronized
  static int[] row(int n) {
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      out[i] = f(i);
    }
    return out;
  }
}
