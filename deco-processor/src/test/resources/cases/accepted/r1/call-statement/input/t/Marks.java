package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

final class Marks {
  private Marks() {}

  @Concurrent
  static void mark(int[] out, int i) {
    Meeting.here();
    out[i] = i + 1;
  }

  @Synchronized
  static void all(int[] out) {
    for (int i = 0; i < out.length; i++) {
      mark(out, i);
    }
  }
}
