package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Conditional {
  private Conditional() {}

  @Concurrent
  static int f(int x) {
    Meeting.here();
    Work.take(40 - 10 * x);
    return x - 1;
  }

  @Concurrent
  static Integer boxed(int x) {
    Meeting.here();
    return x == 3 ? null : x;
  }

  @Concurrent
  static boolean odd(List<String> log, int x) {
    Meeting.here();
    log.add("odd" + x);
    return x % 2 == 1;
  }

  @Synchronized
  static List<Integer> ternary(int n) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      out.add(i % 2 == 0 ? f(i) : -f(i));
    }
    int last = n > 3 ? f(n) : 2 * f(0);
    long sum = 0;
    for (int i = 0; i < n; i++) {
      sum += i == 1 ? 100L : f(i);
    }
    out.add((int) sum);
    out.add(last);
    return out;
  }

  @Synchronized
  static List<Object> boxes(int n) {
    List<Object> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      out.add(i > 1 ? boxed(i) : boxed(i + 1));
      Object v = i == 0 ? boxed(0) : "text" + f(i);
      out.add(v);
    }
    return out;
  }

  @Synchronized
  static boolean[] logic(List<String> log, int n) {
    boolean[] a = new boolean[2 * n];
    for (int i = 0; i < n; i++) {
      a[i] = i > 0 && odd(log, i);
      a[n + i] = i == 2 || !odd(log, i);
    }
    return a;
  }

  @Synchronized
  static int unboxing(int x) {
    int v = x > 0 ? boxed(x) : 0;
    return v;
  }

  @Synchronized
  static List<Integer> ofValues(List<String> log, int x) {
    int y = odd(log, x) ? x : -x;
    boolean z = odd(log, x + 1) && x > 1;
    int w = odd(log, x) ? f(x) : 0;
    return List.of(y, z ? 1 : 0, w);
  }

  @Synchronized
  static String inAStream(List<Integer> xs) {
    return xs.stream().map(x -> x > 1 ? f(x) : 10).toList().toString();
  }

  @Synchronized
  static int returned(int x) {
    if (f(x) + (x > 0 ? f(x + 1) : 0) > 1) {
      return x > 0 ? f(x) + f(1) : 7;
    }
    return -1;
  }

  /** Each variable is deferred only because the one that it reads is. */
  @Synchronized
  static int pending(int n) {
    int x = n;
    int y = n + 1;
    int z = n + 2;
    x = f(n);
    y = n > 1 ? x : f(n + 1);
    z = n > 2 ? y : f(n + 2);
    return x * 31 * 31 + y * 31 + z;
  }
}
