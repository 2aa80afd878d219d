package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

abstract class Targets {
  @Concurrent
  static int f(int x) {
    return x;
  }

  @Synchronized
  abstract int nothing(int x); // expect: ERROR DECO-101 nothing

  @Synchronized
  native int elsewhere(int x); // expect: ERROR DECO-101 elsewhere
}
