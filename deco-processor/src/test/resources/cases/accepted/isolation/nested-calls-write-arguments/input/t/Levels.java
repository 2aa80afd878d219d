package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Levels {
  private Levels() {}

  @Concurrent
  static void leaf(int[] a, List<String> log, int i) {
    Work.take(20);
    a[i % a.length] += i;
    log.add("leaf " + i + " " + a[i % a.length]);
  }

  @Concurrent
  @Synchronized
  static int branch(int[] a, List<String> log, int from) {
    log.add("branch " + from);
    for (int i = from; i < from + 3; i++) {
      leaf(a, log, i);
    }
    a[0] *= 2;
    return log.size();
  }

  @Synchronized
  static List<Integer> run(int[] a, List<String> log) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      out.add(branch(a, log, 10 * i));
    }
    return out;
  }
}
