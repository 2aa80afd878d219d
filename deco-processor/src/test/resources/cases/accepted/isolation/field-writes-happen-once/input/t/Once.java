package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Once {
  static int total;
  int n;
  String last = "";

  @Concurrent
  static void fill(int[] a, int i) {
    Work.take(80);
    a[i] += i;
  }

  @Concurrent
  static int count(Once b, int[] a, int i) { // expect: WARNING DECO-304
    b.n++;
    b.last += i + ";";
    return a[i - 1] + b.n;
  }

  @Concurrent
  static int bump(int[] a, int by) { // expect: WARNING DECO-304
    total += by;
    return a[0] + total;
  }

  @Concurrent
  static int fail(int i) {
    Work.take(100);
    if (i == 3) {
      throw new IllegalStateException("at " + i);
    }
    return i;
  }

  @Synchronized
  static void run(Once b, int[] a) {
    for (int i = 1; i < a.length; i++) {
      fill(a, i - 1);
      a[i] += count(b, a, i);
      a[0] += bump(a, i);
    }
  }

  @Synchronized
  static void failing(Once b, int[] a) {
    for (int i = 1; i < a.length; i++) {
      a[i] = fail(i);
      count(b, a, i);
      bump(a, i);
    }
  }
}
