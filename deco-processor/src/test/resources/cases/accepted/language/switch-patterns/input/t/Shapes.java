package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

// since: 21
final class Shapes {
  sealed interface Shape permits Circle, Box {}

  record Circle(int r) implements Shape {}

  record Box(int w, int h) implements Shape {}

  private Shapes() {}

  @Concurrent
  static int f(int x) {
    Work.take(10);
    return x + 1;
  }

  @Synchronized
  static List<Integer> run(List<Shape> shapes) {
    List<Integer> out = new ArrayList<>();
    for (Shape shape : shapes) {
      int area =
          switch (shape) {
            case null -> -1;
            case Circle(int r) when r > 5 -> f(r);
            case Circle c -> f(3 * c.r() * c.r());
            case Box(int w, var h) -> {
              int a = f(w);
              yield a * h;
            }
          };
      out.add(area);
      if (shape instanceof Box(int w, int h)) {
        out.add(f(w + h));
      }
    }
    return out;
  }
}
