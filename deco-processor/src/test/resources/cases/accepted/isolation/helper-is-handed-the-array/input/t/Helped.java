package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Helped {
  private Helped() {}

  static final class Other {
    static void negate(int[] a, int i) {
      a[i] = -a[i];
    }
  }

  private static int bump(int[] a, int i) {
    a[i] += 10;
    return a[i];
  }

  static void reverse(int[] a, int from, int to) {
    if (from < to) {
      int x = a[from];
      a[from] = a[to];
      a[to] = x;
      reverse(a, from + 1, to - 1);
    }
  }

  @Concurrent
  static int all(int[] a) {
    Work.take(40);
    int x = bump(a, 0);
    Other.negate(a, 1);
    reverse(a, 0, a.length - 1);
    a[0] += x;
    return a[0];
  }

  @Synchronized
  static List<Integer> run(int[] a) {
    List<Integer> out = new ArrayList<>();
    out.add(all(a));
    out.add(all(a));
    a[2]++;
    out.add(all(a));
    return out;
  }
}
