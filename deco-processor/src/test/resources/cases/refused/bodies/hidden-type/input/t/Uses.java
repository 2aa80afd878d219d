package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.EnumSet;

final class Uses {
  private interface Operation {
    int apply(int x);
  }

  private static class Failure extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private enum Color {
    RED
  }

  private static class Box {}

  private static int sum(Box... boxes) {
    return boxes.length;
  }

  private Uses() {}

  @Concurrent
  static int f(int x) {
    return x;
  }

  @Synchronized
  static int run() {
    int v = f(1);
    Operation twice = x -> 2 * x; // expect: ERROR DECO-203 Operation
    try {
      v = twice.apply(v);
    } catch (Failure e) { // expect: ERROR DECO-203 Failure
      v = 0;
    }
    EnumSet<Color> colors = EnumSet.of(Color.RED); // expect: ERROR DECO-203 Color
    class Mine extends Box {} // expect: ERROR DECO-203 Box
    Object box = new Box() {}; // expect: ERROR DECO-203 Box
    int c = switch (Color.RED) { case RED -> 1; }; // expect: ERROR DECO-203 Color
    return v + colors.size() + sum(new Box(), new Mine()) + c + box.hashCode(); // expect: ERROR DECO-203 Box
  }
}
