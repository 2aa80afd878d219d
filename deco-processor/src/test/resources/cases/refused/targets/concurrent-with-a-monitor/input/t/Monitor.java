package t;

import dev.deco.Concurrent;

final class Monitor {
  private int count;

  @Concurrent
  synchronized int next(int x) { // expect: ERROR DECO-107 next
    return x + count;
  }
}
