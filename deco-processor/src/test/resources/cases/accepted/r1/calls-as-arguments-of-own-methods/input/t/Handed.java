package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Handed {
  private int scale = 3;

  @Concurrent
  static int f(int x) {
    Meeting.here();
    Work.take(40 - 10 * x);
    return x + 10;
  }

  static int twice(int x) {
    return 2 * x;
  }

  static int mix(int a, int b) {
    return 31 * a + b;
  }

  int scaled(int x) {
    return x * scale;
  }

  static void note(StringBuilder out, int a, String b, int c) {
    out.append(a).append(b).append(c).append(';');
  }

  @Synchronized
  static List<Integer> added() {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      out.add(twice(f(i)));
    }
    return out;
  }

  @Synchronized
  static int declared() {
    int v = mix(f(1), twice(f(2)));
    int w = twice(f(3)) - f(0);
    return v + w;
  }

  @Synchronized
  static int summed() {
    int sum = 0;
    for (int i = 0; i < 4; i++) {
      sum += mix(f(i), i) % 17;
    }
    return sum;
  }

  @Synchronized
  int instance() {
    int sum = 0;
    for (int i = 0; i < 4; i++) {
      sum += scaled(f(i)) / this.scaled(1);
    }
    return sum;
  }

  @Synchronized
  static String noted() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      note(out, f(i), "-", twice(f(i)));
    }
    return out.toString();
  }

  @Synchronized
  static String chained() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 4; i += 2) {
      out.append(f(i)).append('|').append(f(i + 1)).append('\n');
    }
    return out.toString();
  }

  @Synchronized
  static String texts() {
    String s = "";
    for (int i = 0; i < 4; i++) {
      s += "<" + Integer.toString(f(i), 16).length() + ">" + f(i);
    }
    return s;
  }
}
