package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Nobody {
  private Nobody() {}

  @Concurrent
  static int note(List<String> log, String text) {
    Work.take(50);
    log.add(text);
    return 1;
  }

  @Synchronized
  static void run(List<Integer> nobody, List<String> log) {
    note(log, "before");
    nobody.add(note(log, "in"));
    note(log, "after");
  }
}
