package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Numbers {
  private Numbers() {}

  @Concurrent
  static byte b(int x) {
    Work.take(10);
    return (byte) x;
  }

  @Concurrent
  static char c(int x) {
    return (char) ('a' + x);
  }

  @Concurrent
  static Long boxed(int x) {
    return (long) x;
  }

  @Concurrent
  static float f(int x) {
    return x / 3f;
  }

  static String kind(Object o) {
    return o.getClass().getSimpleName() + " " + o;
  }

  @Synchronized
  static List<String> run() {
    List<String> out = new ArrayList<>();
    int sum = b(200) + c(1);
    long shifted = b(1) << 33L;
    double mixed = boxed(3) * f(1);
    char next = (char) (c(2) + 1);
    Object o = c(3);
    Object p = b(4) + b(5);
    Number n = boxed(6);
    double widened = b(7);
    long l = boxed(8);
    final byte constant = 10;
    byte kept = constant;
    kept += f(100);
    out.add(kind(sum) + kind(shifted) + kind(mixed) + kind(next));
    out.add(kind(o) + kind(p) + kind(n) + kind(widened) + kind(l) + kind(kept));
    out.add(kind(-b(9)) + kind(~c(1)) + kind(b(1) == c(0)) + c(4) + c(5));
    out.add("" + c(6) + b(7) + f(8) + 'x' + 1);
    return out;
  }
}
