package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Overrule {
  private Overrule() {}

  @Concurrent
  static int f(List<String> log, int x) {
    Work.take(40);
    log.add("f" + x);
    if (x < 0) {
      throw new IllegalArgumentException("x");
    }
    return x;
  }

  @Synchronized
  static int first(List<String> log, int x) {
    try {
      f(log, 1);
      return f(log, x);
    } finally {
      f(log, 9);
      log.add("finally");
    }
  }

  @Synchronized
  @SuppressWarnings("finally")
  static int second(List<String> log, int x) {
    try {
      f(log, x);
      return 1;
    } finally {
      log.add("overruled");
      return f(log, 2);
    }
  }

  @Synchronized
  static int loop(List<String> log) {
    int n = 0;
    for (int i = 0; i < 4; i++) {
      try {
        n += f(log, i);
        if (i == 1) {
          continue;
        }
        if (i == 2) {
          break;
        }
      } finally {
        n += 100;
      }
    }
    return n;
  }
}
