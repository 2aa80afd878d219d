package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

final class Declarators {
  private Declarators() {}

  @Concurrent
  static int f(int x) {
    Meeting.here();
    return x * 7;
  }

  @Synchronized
  static String run() {
    int a = f(1), b = 2, c = f(3);
    return a + " " + b + " " + c;
  }

  @Synchronized
  static int[] arrays(int b) {
    int[] p = {b}, q = {f(4), p[0], f(5)}, r[] = {{f(6)}, q};
    return r[1];
  }

  @Synchronized
  static long mixed() {
    long a = f(1), b[] = {f(2), 3}, c;
    c = a - b[0];
    return c;
  }

  @Synchronized
  static int later() {
    int a = 1, b, c = 2;
    b = f(1);
    a += f(2);
    return a * b + c;
  }
}
