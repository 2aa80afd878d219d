package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Resources {
  static final class Res implements AutoCloseable {
    private final List<String> log;
    private final String name;

    Res(List<String> log, String name) {
      this.log = log;
      this.name = name;
      log.add("open " + name);
    }

    @Override
    public void close() {
      log.add("close " + name);
      if (name.equals("bad")) {
        throw new IllegalStateException("close failed");
      }
    }
  }

  private Resources() {}

  @Concurrent
  static void use(List<String> log, int x) {
    Work.take(60);
    if (x < 0) {
      throw new IllegalArgumentException("use " + x);
    }
    log.add("use " + x);
  }

  @Synchronized
  static void run(List<String> log, String second, int x) {
    try (Res a = new Res(log, "a");
        Res b = new Res(log, second)) {
      use(log, 1);
      use(log, x);
      use(log, 3);
    }
    log.add("after");
  }
}
