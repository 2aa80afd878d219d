package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

final class Forms {
  private final List<Integer> seen = new ArrayList<>();

  @Concurrent
  static int f(int x) {
    return x + 1;
  }

  @Concurrent
  @Synchronized
  static int f(int x, int y) {
    int a = f(x);
    int b = f(y);
    return a * b;
  }

  @Concurrent
  @Synchronized
  List<Integer> run(int n) {
    for (int i = 0; i < n; i++) {
      seen.add(f(i, i));
    }
    return seen;
  }
}
