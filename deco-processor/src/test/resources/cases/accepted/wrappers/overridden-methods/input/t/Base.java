package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

class Base {
  @Concurrent
  int f(int x) {
    Work.take(20);
    return x + 1;
  }

  @Synchronized
  int run(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += f(i);
    }
    return sum + extra();
  }

  int extra() {
    return 0;
  }
}
