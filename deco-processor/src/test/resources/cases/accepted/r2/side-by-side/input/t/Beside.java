package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.List;

final class Beside {
  private Beside() {}

  @Concurrent
  static int f(int x) {
    Meeting.here();
    Work.take(30 - 10 * x);
    return x + 1;
  }

  @Concurrent
  static int both(int a, int b) {
    return a * 100 + b;
  }

  static int plain(int a, int b) {
    return a - b;
  }

  @Synchronized
  static String condition(int x) {
    if (f(x) + f(1) > 3) {
      return "more";
    } else if (plain(f(x), f(2)) < 0) {
      return "less";
    }
    return "same";
  }

  @Synchronized
  static int result(int x) {
    return f(x) + f(x + 1);
  }

  @Synchronized
  static int helper(int x) {
    return plain(f(x), 2 * f(x + 1));
  }

  @Synchronized
  static int argument(int x) {
    return both(f(x), f(x + 1));
  }

  @Synchronized
  static List<Integer> deferredArgument(int x) {
    int v = both(f(x), f(1));
    return List.of(v);
  }

  @Synchronized
  static String selector(int x) {
    switch (f(x) * f(1)) {
      case 2:
        return "two";
      case 4:
        return "four";
      default:
        return "other";
    }
  }

  @Synchronized
  static int thrown(int x) {
    throw new IllegalStateException("" + f(x) + f(x + 1));
  }

  @Synchronized
  static int labelled(int x) {
    int n = 0;
    outer:
    for (int i = 0; i < 3; i++) {
      inner:
      if (f(x) == f(i)) {
        n++;
        if (i > 0) {
          break inner;
        }
        continue outer;
      } else n += 10;
    }
    return n;
  }

  @Synchronized
  static boolean chain(int x) {
    return List.of(f(x), f(1)).contains(f(2)) == f(0) > 0;
  }
}
