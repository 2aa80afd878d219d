package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Made {
  private Made() {}

  @Concurrent
  static AutoCloseable open(List<String> log, int x) {
    Work.take(40);
    log.add("open " + x);
    return () -> log.add("close " + x);
  }

  @Concurrent
  static void use(List<String> log) {
    log.add("use");
  }

  @Synchronized
  static List<String> run() throws Exception {
    List<String> log = new ArrayList<>();
    try (AutoCloseable one = open(log, 1);
        AutoCloseable two = open(log, 2)) {
      use(log);
    } finally {
      log.add("finally");
    }
    return log;
  }
}
