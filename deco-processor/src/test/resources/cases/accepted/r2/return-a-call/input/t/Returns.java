package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Returns {
  private Returns() {}

  @Concurrent
  static int size(List<String> log, String text) {
    Work.take(60);
    log.add(text);
    return log.size();
  }

  @Synchronized
  static int plain(List<String> log) {
    size(log, "a");
    size(log, "b");
    return size(log, "c");
  }

  @Synchronized
  static int inside(List<String> log) {
    size(log, "d");
    return 100 * size(log, "e") + size(log, "f");
  }

  @Synchronized
  static int[] array(List<String> log) {
    return new int[] {size(log, "g"), size(log, "h")};
  }
}
