package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Bounds {
  private Bounds() {}

  @Concurrent
  static int note(List<String> log, String text) {
    Work.take(50);
    log.add(text);
    return 1;
  }

  @Synchronized
  static void assign(int[] a, List<String> log) {
    note(log, "before");
    a[9] = note(log, "assigned");
    note(log, "after");
  }

  @Synchronized
  static void compound(int[] a, List<String> log) {
    note(log, "before");
    a[9] += note(log, "compound");
    note(log, "after");
  }

  @Synchronized
  static void nowhere(int[] a, List<String> log) {
    a[0] = note(log, "null");
    note(log, "after");
  }
}
