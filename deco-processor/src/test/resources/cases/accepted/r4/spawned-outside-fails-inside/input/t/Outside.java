package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Outside {
  private Outside() {}

  @Concurrent
  static int f(int x) {
    Work.take(100);
    if (x < 0) {
      throw new IllegalArgumentException("outside");
    }
    return x;
  }

  @Synchronized
  static String run(int x, List<String> log) {
    int v = f(x);
    try {
      int w = f(1);
      log.add("w" + w);
      log.add("v" + v);
    } catch (IllegalArgumentException e) {
      return "caught wrongly";
    } finally {
      log.add("finally");
    }
    return "v" + v;
  }
}
