package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Fixed {
  private Fixed() {}

  @Concurrent
  static int f(int x) {
    Work.take(30);
    return x;
  }

  @Concurrent
  static void append(List<Integer> list, int x) {
    Work.take(30);
    list.add(x);
  }

  @Synchronized
  static void run(List<Integer> good, List<Integer> fixed) {
    good.add(f(1));
    fixed.add(f(2));
    good.add(f(3));
  }

  @Synchronized
  static void called(List<Integer> good, List<Integer> fixed) {
    append(good, 1);
    append(fixed, 2);
    append(good, 3);
  }
}
