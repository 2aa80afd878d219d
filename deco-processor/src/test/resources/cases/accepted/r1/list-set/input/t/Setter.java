package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.List;

final class Setter {
  private Setter() {}

  @Concurrent
  static String name(int x) {
    Meeting.here();
    return "n" + x;
  }

  @Synchronized
  static void all(List<String> out) {
    for (int i = 0; i < 4; i++) {
      out.set(i, name(i));
    }
  }
}
