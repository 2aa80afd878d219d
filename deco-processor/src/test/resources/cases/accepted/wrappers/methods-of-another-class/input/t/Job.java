package t;

import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

final class Job {
  private Job() {}

  @Synchronized
  static int calls() {
    int a = Tools.f(1);
    int b = Tools.f(2);
    return a * 10 + b;
  }

  @Synchronized
  static List<Object> run() {
    List<Object> out = new ArrayList<>();
    out.add(Tools.f(5));
    out.add(Tools.both(6));
    out.add(Tools.row(3));
    out.add(new Tools() {}.hashCode() == 0);
    return out;
  }
}
