package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.List;

final class Casts {
  private Casts() {}

  @Concurrent
  static double f(int x) {
    Meeting.here();
    return x * 1.5;
  }

  @Concurrent
  static Object any(int x) {
    Meeting.here();
    return x % 2 == 0 ? "even" : (Object) x;
  }

  @Synchronized
  static List<Object> run() {
    int a = (int) f(3);
    long b = ((long) (f(5)));
    String s = (String) any(2);
    int boxed = (Integer) any(7);
    short c = (short) (f(1) + f(2));
    return List.of(a, b, s, boxed, c);
  }
}
