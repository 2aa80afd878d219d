package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Boxed {
  record Point(int x, int y) {}

  private Boxed() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 5;
  }

  @Synchronized
  static List<Object> run() {
    List<Object> out = new ArrayList<>();
    Point p = new Point(f(1), f(2));
    out.add(p);
    out.add(new Point(f(3), p.x()));
    int[] sized = new int[f(-3)];
    out.add(sized);
    out.add(new int[f(-4)][f(-2)]);
    out.add(new StringBuilder("s").append(f(4)).toString());
    return out;
  }
}
