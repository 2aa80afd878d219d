package t;

import dev.deco.Concurrent;

final class Taken { // expect: ERROR DECO-106 DecoTaken
  private Taken() {}

  @Concurrent
  static int f(int x) {
    return x;
  }
}
