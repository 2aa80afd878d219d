package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.List;

final class Dropped {
  private Dropped() {}

  @Concurrent
  static int add(List<String> out, String text) {
    Meeting.here();
    out.add(text);
    return text.length();
  }

  @Synchronized
  static void run(List<String> out) {
    add(out, "a");
    add(out, "b");
  }
}
