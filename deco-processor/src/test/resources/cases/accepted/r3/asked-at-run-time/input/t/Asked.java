package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class Asked {
  private Asked() {}

  @Concurrent
  static int f(int x) {
    Meeting.here();
    return x * 3 + 1;
  }

  @Synchronized
  static void copy(List<Integer> in, List<Integer> out) {
    for (int i = 1; i < in.size(); i++) {
      out.set(i, f(in.get(i - 1)));
    }
  }

  @Synchronized
  static void each(List<Integer> in, List<Integer> out) {
    for (int x : in) {
      out.add(f(x));
    }
  }

  @Synchronized
  static void eachOfArray(int[] in, int[] out) {
    int i = 0;
    for (int x : in) {
      i++;
      out[i % out.length] = f(x);
    }
  }

  @Synchronized
  static void maps(Map<Integer, Integer> in, Map<Integer, Integer> out) {
    for (int k = 1; k < 4; k++) {
      out.put(k, f(in.getOrDefault(k - 1, k)));
    }
  }

  @Synchronized
  static void rows(int[][] a, int[][] b) {
    for (int i = 0; i < a.length; i++) {
      for (int j = 1; j < a[i].length; j++) {
        a[i][j] = f(b[i][j - 1]);
      }
    }
  }

  @Synchronized
  static void backwards(int[][] a, int[][] b) {
    for (int i = 0; i < a.length; i++) {
      int[] row = b[a.length - 1 - i];
      a[i][0] = f(row[0]);
    }
  }

  @Synchronized
  static void chosen(int[] a, int[] b) {
    int[] from = a;
    int[] to = b;
    for (int i = 1; i < a.length; i++) {
      to[i] = f(from[i - 1]);
      if (i % 2 == 0) {
        int[] swap = from;
        from = to;
        to = swap;
      }
    }
  }

  @Synchronized
  static void listOfArray(Integer[] array, List<Integer> list) {
    for (int i = 1; i < array.length; i++) {
      array[i] = f(list.get(i - 1));
    }
  }

  @Synchronized
  static void arrayOfList(Integer[] array, List<Integer> list) {
    int i = 1;
    while (i < array.length && array[i - 1] != null) {
      list.set(i, f(array[i - 1]));
      i++;
    }
  }

  @Concurrent
  static int plain(int x) {
    return x * 3 + 1;
  }

  /** What the set may run reads a list by a name that means another one, or nothing, here. */
  @Synchronized
  static void namesOfAnotherBlock(Integer[] a, List<Integer> k, Set<Integer> s) {
    if (k.size() > 1) {
      List<Integer> inner = k;
      Runnable c = () -> k.set(0, inner.get(1));
      c.run();
    }
    for (int i = 0; i < 3; i++) {
      a[i] = plain(i);
      s.remove(i);
    }
    for (int i = 0; i < 3; i++) {
      List<Integer> inner = List.of(i);
      a[i] = plain(i);
      s.remove(inner.size());
    }
  }
}
