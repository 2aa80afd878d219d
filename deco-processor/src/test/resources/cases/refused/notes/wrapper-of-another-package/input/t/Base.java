package t;

import dev.deco.Concurrent;

public class Base {
  @Concurrent
  protected int f(int x) {
    return x;
  }
}
