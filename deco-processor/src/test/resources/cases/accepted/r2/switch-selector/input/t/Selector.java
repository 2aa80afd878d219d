package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Selector {
  private Selector() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x % 3;
  }

  @Concurrent
  static String name(int x) {
    return "n" + f(x);
  }

  @Synchronized
  static List<String> run() {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      switch (f(i)) {
        case 0:
          out.add(name(i));
        case 1:
          out.add("fallen");
          break;
        default:
          out.add("default");
      }
      out.add(
          switch (name(i)) {
            case "n0" -> "zero " + f(i + 1);
            case "n1" -> {
              int v = f(i + 1);
              yield "one " + v;
            }
            default -> name(i + 2);
          });
    }
    return out;
  }
}
