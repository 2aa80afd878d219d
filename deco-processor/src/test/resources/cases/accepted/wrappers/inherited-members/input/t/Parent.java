package t;

import dev.deco.Concurrent;
import dev.deco.cases.Work;

abstract class Parent {
  protected int field = 5;
  static final String NAME = "parent";

  @Concurrent
  int f(int x) {
    Work.take(20);
    return x + field;
  }

  @Concurrent
  static int g(int x) {
    return x * 2;
  }

  protected int plain(int x) {
    return -x;
  }
}
