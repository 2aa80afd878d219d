package t;

import dev.deco.Concurrent;
import dev.deco.Range;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Mixed {
  private Mixed() {}

  @Concurrent
  static int add(@Range(from = "lo", to = "hi") int[] a, int lo, int hi, int value) {
    Work.take(20);
    int sum = 0;
    for (int i = lo; i < hi; i++) {
      a[i] = a[i] * 3 + value;
      sum += a[i];
    }
    return sum;
  }

  @Concurrent
  static int sum(@Range(from = "lo", to = "hi") int[] a, int lo, int hi) {
    Work.take(20);
    int sum = 0;
    for (int i = lo; i < hi; i++) {
      sum += a[i];
    }
    return sum;
  }

  @Concurrent
  static int first(int[] a) {
    return a[0] += 5;
  }

  @Concurrent
  static int pure(int x) {
    return x * x;
  }

  @Concurrent
  static int fails(@Range(from = "at", to = "at + 1") int[] a, int at) {
    a[at] = -1;
    if (at % 5 == 3) {
      throw new IllegalStateException("at " + at);
    }
    return at;
  }

  /** Each call has a part of the range of the one before. */
  @Synchronized
  static void overlapping(int[] a) {
    for (int lo = 0; lo + 4 <= a.length; lo += 2) {
      add(a, lo, lo + 4, lo);
    }
  }

  @Synchronized
  static int mixed(int[] a, int[] b, int[] n) {
    int total = 0;
    for (int lo = 0; lo < a.length; lo += 2) {
      n[lo] = add(a, lo, lo + 2, 1);
      total += sum(a, lo, lo + 2);
      n[lo + 1] = sum(a, 0, a.length);
      b[lo] += add(b, lo, lo + 1, 7);
      total += pure(lo);
      b[0] += first(a);
      a[lo] = add(a, lo + 1, lo + 2, 2) + a[lo];
      n[add(a, lo, lo + 1, 0) & 1] = b[sum(b, 0, 2) & 1];
    }
    return total;
  }

  @Synchronized
  static String handled(int[] a) {
    String seen = "";
    try {
      for (int i = 0; i < a.length; i++) {
        fails(a, i);
      }
    } catch (IllegalStateException e) {
      seen = e.getMessage();
    }
    return seen;
  }

  @Synchronized
  static List<Integer> values(int[] a) {
    return List.of(add(a, 0, 1, 1), add(a, 1, 2, 2), add(a, 0, 2, 3), sum(a, 0, 3));
  }
}
