package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Catching {
  private Catching() {}

  @Concurrent
  static int half(int x) {
    Work.take(50);
    if (x % 2 != 0) {
      throw new IllegalStateException("odd " + x);
    }
    return x / 2;
  }

  @Synchronized
  static List<String> run() {
    List<String> log = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      try {
        int h = half(i);
        log.add("half " + h);
      } catch (IllegalStateException e) {
        log.add("caught " + e.getMessage());
      }
    }
    return log;
  }
}
