package t;

import dev.deco.Synchronized;

@SuppressWarnings("deco")
final class Quiet {
  private Quiet() {}

  @Synchronized
  static int run() {
    return 1;
  }
}
