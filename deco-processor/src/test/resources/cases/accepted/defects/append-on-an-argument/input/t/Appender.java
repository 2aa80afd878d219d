package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Appender {
  private Appender() {}

  @Concurrent
  static void add(List<Integer> out, int value) {
    Work.take(300 - 60 * value);
    out.add(value);
    out.add(value * value);
  }

  @Synchronized
  static int all(List<Integer> out) {
    for (int i = 0; i < 5; i++) {
      add(out, i);
    }
    return out.size();
  }
}
