package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Failing {
  private Failing() {}

  @Concurrent
  static int check(int x, int micros) {
    Work.take(micros);
    if (x % 2 == 1) {
      throw new IllegalArgumentException("odd: " + x);
    }
    return x;
  }

  @Synchronized
  static int run(List<Integer> seen) {
    seen.add(check(0, 100));
    seen.add(check(3, 2000));
    seen.add(check(5, 0));
    return seen.size();
  }
}
