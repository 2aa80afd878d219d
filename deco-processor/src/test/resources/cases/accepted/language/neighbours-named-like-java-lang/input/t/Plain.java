package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

final class Plain {
  @Concurrent
  static int f(int x) {
    return x + 1;
  }

  @Concurrent
  static java.lang.Integer boxed(int x) {
    return x * 2;
  }

  @Concurrent
  void add(List<java.lang.Object> out, int x) {
    out.add(new Object() + " " + x);
  }

  @Synchronized
  java.lang.Object run(int n) throws java.lang.Exception {
    List<java.lang.Object> out = new ArrayList<>();
    Throwable own = new Throwable();
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += f(i);
      out.add(own + " " + boxed(i) + f(i));
    }
    for (int i = 0; i < n; i++) {
      add(out, i);
    }
    out.add(sum);
    return out;
  }
}
