package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Nested {
  private Nested() {}

  @Concurrent
  static int f(int x) {
    Work.take(40);
    if (x == 1) {
      throw new IllegalArgumentException("inner");
    }
    if (x == 2) {
      throw new IllegalStateException("outer");
    }
    return x;
  }

  @Synchronized
  static List<Object> run(int x, int y) {
    List<Object> log = new ArrayList<>();
    try {
      log.add(f(5));
      try {
        log.add(f(x));
        log.add("inner done");
      } catch (IllegalArgumentException e) {
        log.add("caught " + e.getMessage());
        log.add(f(y));
      } finally {
        log.add("inner finally");
      }
      log.add(f(y));
    } catch (IllegalStateException e) {
      log.add("caught " + e.getMessage());
    }
    log.add("end");
    return log;
  }
}
