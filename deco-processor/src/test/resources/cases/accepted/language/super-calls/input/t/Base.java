package t;

import dev.deco.Concurrent;
import dev.deco.cases.Work;
import java.io.IOException;

class Base {
  protected int field = 5;

  int f(int x) {
    return x * 2;
  }

  protected <T extends Comparable<T>> T pick(T a, T b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  String fail(String text) throws IOException {
    throw new IOException(text);
  }

  @Concurrent
  int twice(int x) {
    Work.take(10);
    return 2 * x;
  }

  int sum(int... items) {
    int sum = 0;
    for (int item : items) {
      sum += item;
    }
    return sum;
  }
}
