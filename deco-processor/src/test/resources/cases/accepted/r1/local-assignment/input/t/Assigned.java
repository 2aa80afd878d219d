package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

final class Assigned {
  private Assigned() {}

  @Concurrent
  static int f(int x) {
    Meeting.here();
    return x - 1;
  }

  @Synchronized
  static int run(boolean up) {
    int v;
    int w = 0;
    if (up) {
      v = f(10);
    } else {
      v = 5;
    }
    w = f(20);
    return v * 1000 + w;
  }
}
