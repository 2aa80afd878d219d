package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class LocalTypes {
  private LocalTypes() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 1;
  }

  @Synchronized
  static List<Object> run(int n) {
    record Point(int x, int y) {
      Point {
        if (x < 0) {
          throw new IllegalArgumentException();
        }
      }

      int sum() {
        return x + y;
      }
    }
    enum Side {
      LEFT,
      RIGHT;

      Side other() {
        return this == LEFT ? RIGHT : LEFT;
      }
    }
    interface Visitor {
      int visit(Point point);
    }
    class Counter {
      int count = n;

      int next() {
        return count++;
      }
    }
    List<Object> out = new ArrayList<>();
    Counter counter = new Counter();
    Visitor visitor = point -> point.sum() * counter.next();
    for (int i = 0; i < n; i++) {
      Point point = new Point(f(i), f(counter.next()));
      out.add(point.sum());
      out.add(visitor.visit(point));
      Side side = Side.values()[f(i) % 2];
      out.add(side.other().name());
    }
    int v = f(10);
    Point last = new Point(v, v);
    out.add(last.toString());
    return out;
  }
}
