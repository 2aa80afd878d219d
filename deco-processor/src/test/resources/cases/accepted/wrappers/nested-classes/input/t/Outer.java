package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

public class Outer {
  private static final int SECRET = 3;

  private static int hidden(int x) {
    return x + SECRET;
  }

  static class Inner {
    @Concurrent
    static int f(int x) {
      Work.take(20);
      return hidden(x) * SECRET;
    }

    @Synchronized
    static List<Integer> run() {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        out.add(f(i) + SECRET);
      }
      out.add(hidden(100));
      return out;
    }

    interface Deep {
      @Synchronized
      static int run(int x) {
        int a = f(x);
        int b = Inner.f(x + 1);
        return a * b + hidden(SECRET);
      }
    }
  }

  @Synchronized
  public static int run() {
    int a = Inner.f(1);
    int b = Outer.Inner.f(2);
    return a + b;
  }
}
