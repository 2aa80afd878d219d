package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Jumps {
  private Jumps() {}

  @Concurrent
  static void set(int[] a, int v) {
    a[0] = v;
  }

  @Synchronized
  static int labelled(boolean leave) {
    int[] a = {1, 1};
    int q = 0;
    block:
    {
      try {
        if (leave) {
          break block;
        }
      } finally {
        set(a, 7);
      }
      q = a[1];
    }
    return a[0] * 10 + q;
  }

  @Synchronized
  static int loop(int n) {
    int[] a = {0};
    int seen = 0;
    for (int i = 1; i < n; i++) {
      try {
        if (i % 2 == 0) {
          continue;
        }
        if (i > 5) {
          break;
        }
      } finally {
        set(a, i);
      }
      seen += 100 * a[0];
    }
    return seen + a[0];
  }
}
