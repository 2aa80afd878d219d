package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Tests {
  private Tests() {}

  @Concurrent
  static Object make(List<String> log, int x) {
    Work.take(20);
    log.add("make " + x);
    return x % 2 == 0 ? (Object) ("s" + x) : x;
  }

  @Synchronized
  static List<String> run(List<String> log) {
    for (int i = 0; i < 3; i++) {
      if (make(log, i) instanceof String s && s.length() > 1) {
        log.add(s);
      }
      if (!(make(log, i) instanceof Integer n)) {
        log.add("no number");
        continue;
      }
      log.add("number " + n);
    }
    assert make(log, 10) != null : make(log, 11);
    synchronized (make(log, 12)) {
      log.add("locked");
    }
    return log;
  }
}
