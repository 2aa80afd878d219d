package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

final class Locals {
  private Locals() {}

  @Concurrent
  static int f(int x) {
    Meeting.here();
    return x + 1;
  }

  @Synchronized
  static int run(int x) {
    int a = f(x);
    final int b = f(x * 2);
    return a * 100 + b;
  }
}
