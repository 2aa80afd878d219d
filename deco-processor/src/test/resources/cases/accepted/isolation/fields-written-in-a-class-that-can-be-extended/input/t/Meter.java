package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

@SuppressWarnings("deco")
class Meter {
  private int sum;
  int last;

  @Concurrent
  void add(int x) {
    int before = sum;
    Work.take(50);
    sum = before * 31 + x;
  }

  @Concurrent
  int next(int x) {
    int before = last;
    Work.take(50);
    store(before * 31 + x);
    return last;
  }

  void store(int x) {
    last = x;
  }

  @Synchronized
  int run(int n) {
    int total = 0;
    for (int i = 0; i < n; i++) {
      add(i);
      total += next(i);
    }
    return total * 31 + sum;
  }

  @Synchronized
  static int run(Meter meter, int n) {
    for (int i = 0; i < n; i++) {
      meter.add(i);
    }
    return meter.sum;
  }
}
