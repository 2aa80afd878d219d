package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

final class Loads {
  private Loads() {}

  @Concurrent
  static String f(int x) {
    return "int " + x;
  }

  @Concurrent
  static String f(long x) {
    return "long " + x;
  }

  static String f(Object x) {
    return "object " + x;
  }

  @Concurrent
  static String f(String x, int... rest) {
    return "string " + x + rest.length;
  }

  @Synchronized
  static List<String> run(int a) {
    List<String> out = new ArrayList<>();
    out.add(f(a));
    out.add(f((long) a));
    out.add(f(1.5));
    out.add(f('c'));
    out.add(f("s"));
    out.add(f("s", 1, 2));
    return out;
  }

  @Synchronized
  static List<String> run(String a) {
    List<String> out = new ArrayList<>();
    out.add(f(a));
    out.add(f(a, a.length()));
    return out;
  }
}
