package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Arms {
  enum Color {
    RED,
    GREEN,
    BLUE
  }

  private Arms() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 1;
  }

  @Concurrent
  static Color color(int x) {
    return Color.values()[x % 3];
  }

  @Synchronized
  static List<Object> run() {
    List<Object> out = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      Color color = color(i);
      int v = f(i);
      int w =
          switch (color) {
            case RED -> v;
            case GREEN -> {
              out.add(f(v));
              int x = v * 10;
              yield x + out.size();
            }
            case BLUE -> -v;
          };
      out.add(w);
      String name =
          switch (w) {
            case 1, 2:
              yield "small";
            default:
              v = f(v);
              yield "large " + v;
          };
      out.add(name);
    }
    return out;
  }
}
