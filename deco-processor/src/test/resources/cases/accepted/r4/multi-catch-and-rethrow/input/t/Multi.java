package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.io.IOException;
import java.util.List;

final class Multi {
  private Multi() {}

  @Concurrent
  static int f(int x) throws IOException, InterruptedException {
    Work.take(30);
    switch (x) {
      case 1:
        throw new IOException("io");
      case 2:
        throw new InterruptedException("stop");
      case 3:
        throw new IllegalStateException("state");
      default:
        return x;
    }
  }

  @Synchronized
  static int run(List<Object> log, int x) throws IOException, InterruptedException {
    try {
      log.add(f(0));
      log.add(f(x));
      log.add(f(5));
    } catch (IOException | IllegalStateException e) {
      log.add("caught " + e.getMessage());
      throw e;
    } finally {
      log.add("finally");
    }
    return f(7);
  }

  @Synchronized
  static int precise(List<Object> log, int x) throws IOException, InterruptedException {
    try {
      int v = f(x);
      return v + 1;
    } catch (final Exception e) {
      log.add("again " + e.getMessage());
      throw e;
    }
  }
}
