package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Arguments {
  private Arguments() {}

  @Concurrent
  static void f(List<Integer> out, int x) {
    Work.take(60);
    out.add(x);
  }

  @Synchronized
  static void run(List<Integer> out, int[] a) {
    for (int i = 0; ; i++) {
      f(out, a[i]);
    }
  }

  @Synchronized
  static void second(List<Integer> out, String text) {
    f(out, 10);
    f(out, text.length());
    f(out, 30);
  }
}
