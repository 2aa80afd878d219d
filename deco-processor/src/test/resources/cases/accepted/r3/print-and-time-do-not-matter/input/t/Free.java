package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

final class Free {
  private static final int STEP = 3;
  private final String name;

  Free(String name) {
    this.name = name;
  }

  @Concurrent
  static String f(String text) {
    Meeting.here();
    return text + "!";
  }

  @Synchronized
  String[] run(int n) {
    String[] out = new String[n];
    for (int i = 0; i < n; i++) {
      String label = name + i * STEP;
      if (label.length() > 100) {
        label = label.substring(1);
      }
      out[i] = f(label);
    }
    return out;
  }
}
