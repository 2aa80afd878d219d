package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Very {
  static final class Coded extends RuntimeException {
    private static final long serialVersionUID = 1;
    final int code;

    Coded(int code, Throwable cause) {
      super("code " + code, cause);
      this.code = code;
    }
  }

  static Coded last;

  private Very() {}

  @Concurrent
  static void fail(Coded[] prepared, int i) {
    throw prepared[i];
  }

  @Synchronized
  static void run(Coded[] prepared) {
    fail(prepared, 1);
    fail(prepared, 0);
  }
}
