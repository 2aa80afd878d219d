package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;

final class Tables {
  static final int[] SQUARES = DecoTables.squares(5);
  static final int[] PLAIN = squares(5);

  private Tables() {}

  @Concurrent
  static int square(int x) {
    return x * x;
  }

  @Synchronized
  static int[] squares(int n) {
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      out[i] = square(i);
    }
    return out;
  }
}
