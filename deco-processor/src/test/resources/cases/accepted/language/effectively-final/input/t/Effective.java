package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

final class Effective {
  private Effective() {}

  @Concurrent
  static String f(int x) {
    Work.take(20);
    return "f" + x;
  }

  @Synchronized
  static List<String> run(int n) {
    List<Supplier<String>> later = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      String text = f(i);
      final int k = i;
      later.add(() -> text + k);
      String other;
      if (i % 2 == 0) {
        other = f(10 * i);
      } else {
        other = "odd";
      }
      later.add(() -> other + text);
    }
    List<String> out = new ArrayList<>();
    for (Supplier<String> each : later) {
      out.add(each.get());
    }
    return out;
  }
}
