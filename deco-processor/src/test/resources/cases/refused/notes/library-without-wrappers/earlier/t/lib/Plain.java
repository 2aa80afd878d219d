package t.lib;

import dev.deco.Concurrent;

public final class Plain {
  private Plain() {}

  @Concurrent
  public static int f(int x) {
    return x;
  }
}
