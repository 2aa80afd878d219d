package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.List;

final class Pair {
  private Pair() {}

  @Concurrent
  static int slow(int x) {
    Meeting.here();
    Work.take(100 / x);
    return x;
  }

  static void join(List<String> out, int a, int b) {
    out.add(a + "," + b);
  }

  @Synchronized
  static void run(List<String> out) {
    join(out, slow(1), slow(2));
    out.add("" + Math.max(slow(3), slow(4)));
  }
}
