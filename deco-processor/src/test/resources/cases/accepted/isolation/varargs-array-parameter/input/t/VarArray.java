package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class VarArray {
  private VarArray() {}

  @Concurrent
  static int shift(int by, int... a) {
    Work.take(30);
    for (int i = 0; i < a.length; i++) {
      a[i] += by;
    }
    return a.length == 0 ? -1 : a[0];
  }

  @Synchronized
  static List<Integer> run(int[] a) {
    List<Integer> out = new ArrayList<>();
    out.add(shift(1, a));
    out.add(shift(2, a));
    out.add(shift(3));
    out.add(shift(4, 5, 6));
    return out;
  }
}
