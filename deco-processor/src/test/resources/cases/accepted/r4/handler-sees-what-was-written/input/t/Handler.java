package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Handler {
  private Handler() {}

  @Concurrent
  static int f(int x) {
    Work.take(40);
    if (x == 2) {
      throw new IllegalArgumentException("two");
    }
    return x * 10;
  }

  @Synchronized
  static List<Object> run(int[] out) {
    List<Object> log = new ArrayList<>();
    int last = -1;
    try {
      for (int i = 0; i < 5; i++) {
        last = i;
        log.add("round " + i);
        out[i] = f(i);
        out[i] += 1;
      }
    } catch (IllegalArgumentException e) {
      log.add(e.getMessage());
      log.add(last);
      log.add(out.clone());
    }
    return log;
  }
}
