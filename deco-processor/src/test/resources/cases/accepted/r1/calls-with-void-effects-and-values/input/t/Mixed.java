package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Mixed {
  private Mixed() {}

  @Concurrent
  static int take(List<Integer> from) {
    Work.take(40);
    return from.isEmpty() ? -1 : from.remove(0);
  }

  @Concurrent
  static void give(List<Integer> to, int value) {
    Work.take(40);
    to.add(value);
  }

  @Synchronized
  static void run(List<Integer> a, List<Integer> b) {
    give(a, 1);
    b.add(take(a));
    give(b, take(a));
    give(a, 3);
    b.add(take(b) * 10);
  }
}
