package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Nested {
  private Nested() {}

  @Concurrent
  static void corner(int[][] out, int value) {
    Work.take(50);
    out[0][0] = value;
    out[1][value] = out[0][0] + 1;
  }

  @Concurrent
  static void deep(List<List<Integer>> out, int value) {
    out.get(0).set(0, value);
    out.get(1).add(out.get(0).get(0));
  }

  @Synchronized
  static void run(int[][] array, List<List<Integer>> lists) {
    for (int i = 0; i < 3; i++) {
      corner(array, i);
      deep(lists, i);
    }
  }
}
