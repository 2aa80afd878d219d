package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

final class Made {
  private Made() {}

  record Pair(int left, String right) {}

  static final class Point {
    final int x;
    final int y;

    Point(int x, int y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public String toString() {
      return x + "/" + y;
    }
  }

  @Concurrent
  static int f(int x) {
    Meeting.here();
    Work.take(40 - 10 * x);
    return x * x;
  }

  @Concurrent
  static String g(int x) {
    Meeting.here();
    return "g" + x;
  }

  @Synchronized
  static List<Pair> records() {
    List<Pair> out = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      out.add(new Pair(f(i), "r" + i));
    }
    return out;
  }

  @Synchronized
  static Pair recordOfTwo() {
    return new Pair(f(1), g(2));
  }

  @Synchronized
  static String objects() {
    Point p = new Point(f(1), 7);
    Point q = new Point(f(2), 8);
    return p + " " + q;
  }

  @Synchronized
  static List<List<Integer>> lists() {
    List<List<Integer>> out = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      out.add(List.of(f(i), i));
    }
    return out;
  }

  @Synchronized
  static int[] initialiser() {
    int[] a = {f(1), f(2), 3};
    return a;
  }

  @Synchronized
  static String[][] nested() {
    String[][] a;
    a = new String[][] {{g(1)}, {"x", g(2) + "!"}};
    return a;
  }

  @Synchronized
  static int[] returned() {
    return new int[] {f(1), f(2)};
  }

  @Synchronized
  static String varargs() {
    String text = String.format("%d %s %d", f(1), g(2), 3);
    return text + Arrays.asList(f(3), f(4));
  }
}
