package t;

import dev.deco.Synchronized;

@SuppressWarnings("unchecked")
final class Loud {
  private Loud() {}

  @Synchronized
  static int run() { // expect: WARNING DECO-301 run
    return 1;
  }
}
