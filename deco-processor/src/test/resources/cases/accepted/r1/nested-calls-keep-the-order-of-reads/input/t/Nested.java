package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Nested {
  private Nested() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 1;
  }

  @Concurrent
  static int bump(int[] a) {
    Work.take(20);
    a[0] = a[0] * 2 + 1;
    return a[0];
  }

  static void note(List<Integer> out, int a, int b, int c) {
    out.add(a);
    out.add(b);
    out.add(c);
  }

  @Synchronized
  static List<Integer> run(int[] a) {
    List<Integer> out = new ArrayList<>();
    a[0] += f(bump(a));
    a[0] = a[0] + f(bump(a));
    a[0] = f(bump(a)) - a[0];
    a[0] -= bump(a) + f(bump(a));
    out.add(a[0] + f(bump(a)) + a[0]);
    note(out, a[0], f(bump(a)), a[0]);
    int v = a[0];
    v += f(v = bump(a)) + v;
    out.add(v);
    a[a[0] % 1] += f(bump(a)) * a[0];
    int w = a[0] * f(bump(a)) - a[0];
    out.add(w);
    return out;
  }
}
