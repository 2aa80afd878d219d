package t;

import dev.deco.Concurrent;

final class Targets {
  private Targets() {}

  @Concurrent
  static native int elsewhere(int x); // expect: ERROR DECO-102 elsewhere
}
