package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.List;

final class Appends {
  private Appends() {}

  @Concurrent
  static void append(List<String> out, int i) {
    Meeting.here();
    Work.take(100 - 20 * i);
    out.add("a" + i);
    out.add("b" + i);
  }

  @Synchronized
  static void run(List<String> out) {
    for (int i = 0; i < 4; i++) {
      append(out, i);
    }
  }
}
