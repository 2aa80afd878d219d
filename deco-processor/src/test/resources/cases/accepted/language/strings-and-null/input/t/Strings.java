package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Strings {
  private Strings() {}

  @Concurrent
  static String f(String text) {
    Work.take(10);
    return text == null ? null : text + "!";
  }

  @Concurrent
  static int n(int x) {
    return x;
  }

  @Synchronized
  static List<String> run(String none) {
    List<String> out = new ArrayList<>();
    String a = 1 + 2 + f("a") + 1 + 2;
    String b = n(1) + n(2) + "b" + n(1) + n(2);
    String c = f(none) + none + f("c");
    a += none;
    b += 'x' + n(1);
    c = c + 'x' + n(1) + (char) (n(97));
    out.add(a);
    out.add(b);
    out.add(c);
    out.add(f(f("d") + f(none)));
    return out;
  }
}
