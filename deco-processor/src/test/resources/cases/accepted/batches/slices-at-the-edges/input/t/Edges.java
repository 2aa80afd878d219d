package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

/** Loops whose bounds, arguments and targets are unusual. */
final class Edges {
  private static final int HIDDEN = 11;

  private int end = 9;
  private int[] field;

  private static final class Inner {
    private static final int DEEP = 13;
  }

  @Concurrent
  static int mix(int a, long b) {
    if (a == -77 || b == -77) {
      throw new IllegalStateException(a + " " + b);
    }
    return (int) (a * 31 + b);
  }

  @Concurrent
  static int small(byte a, char b, boolean c) {
    return c ? a + b : a - b;
  }

  @Concurrent
  static int sumOf(int[] all, int i) {
    int sum = i;
    for (int v : all) {
      sum += v;
    }
    return sum;
  }

  @Concurrent
  static int before(int[] all, int i) {
    return i == 0 ? 1 : all[i - 1] + i;
  }

  @Concurrent
  static int[] row(int i) {
    return new int[Math.max(0, 12 - i)];
  }

  @Concurrent
  static Integer boxed(int i) {
    return i % 7 == 6 ? null : Integer.valueOf(i);
  }

  @Concurrent
  static String text(int i) {
    return i == 300 ? null : "t" + i;
  }

  @Synchronized
  static int top(int below) {
    int sum = 0;
    for (int i = Integer.MAX_VALUE - below; i < Integer.MAX_VALUE; i++) {
      sum += mix(i, i + 1);
    }
    return sum;
  }

  @Synchronized
  static void around(int below, int[] sum) {
    for (int i = Integer.MAX_VALUE - below; i <= Integer.MAX_VALUE; i++) {
      sum[0] += mix(i - Integer.MIN_VALUE - 200 - 77, 1);
    }
  }

  @Synchronized
  static void beneath(int above, int[] sum) {
    for (int i = Integer.MIN_VALUE + above; i >= Integer.MIN_VALUE; i -= 2) {
      sum[0] += mix(i - Integer.MAX_VALUE + 200 + 1 - 77, 1);
    }
  }

  @Synchronized
  static void strides(int n, List<Object> all) {
    int sum = 0;
    for (int i = Integer.MAX_VALUE - n; i < Integer.MAX_VALUE - 999_999; i += 999_999) {
      sum += mix(i, 3);
    }
    all.add(sum);
    int last = -1;
    for (int i = n; -n <= i; i -= 3) {
      last = mix(-i, ~i << 2);
    }
    all.add(last);
    for (short s = 0, e = (short) n; s < e; s++) {
      last += mix(s, 2);
    }
    all.add(last);
    char e = (char) n;
    for (int i = 0; i < e; i++) {
      last ^= small((byte) i, (char) (i * 7), (i & 1) == 0);
    }
    all.add(last);
  }

  @Synchronized
  static int names(int n) {
    class Local {
      static final int Q = 3;
    }
    final int run = 5;
    int first = n + 1;
    int count = 2;
    int turns = 3;
    int size = 4;
    int result = 0;
    int site = 8;
    int from = 9;
    int to = 9;
    for (int index = 0; index < n; index++) {
      result += mix(index + HIDDEN * Inner.DEEP, Local.Q + run + first + count);
    }
    for (int at = 0; at < n; at++) {
      result += mix(at + turns * size, site + from - to);
    }
    for (int i = 0; i < n; i++) {
      result += mix(i * Edges.HIDDEN, (long) i * Inner.DEEP - 'c');
    }
    return result;
  }

  @Synchronized
  static void conversions(int n, List<Object> all) {
    double[] doubles = new double[n];
    for (int i = 0; i < n; i++) {
      doubles[i] = mix(i, 1);
    }
    byte[] bytes = new byte[n];
    for (int i = 0; i < n; i++) {
      bytes[i] += mix(i, 5);
    }
    for (int i = 0; i < n; i++) {
      bytes[0] >>= mix(i, 1) & 1;
    }
    char[] chars = new char[n];
    for (int i = 0; i < n; i++) {
      chars[i] += 1.5 * mix(i, 9);
    }
    long sum = 3;
    for (int i = 0; i < n; i++) {
      sum *= mix(i, 9) | 1;
    }
    String joined = "";
    for (int i = 0; i < n; i++) {
      joined += mix(i, 1);
    }
    Integer[] held = new Integer[n];
    for (int i = 0; i < n; i++) {
      held[i] = mix(i, 2);
    }
    for (int i = n - 1; i > -1; i--) {
      held[i] -= mix(i, 2);
    }
    Object[] objects = new Object[n];
    for (int i = 0; i < n; i++) {
      objects[i] = mix(i, 2);
    }
    all.add(doubles);
    all.add(bytes);
    all.add(chars);
    all.add(sum);
    all.add(joined);
    all.add(held);
    all.add(objects);
  }

  @Synchronized
  static void unboxed(int[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = boxed(i / (2 - 1)); // a division that is not known to work: no slices
    }
  }

  @Synchronized
  static void unboxedInSlices(int[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = boxed(i);
    }
  }

  @Synchronized
  static void objects(Object[] into, int n) {
    for (int i = 0; i < n; i++) {
      into[i] = boxed(i);
    }
  }

  @Synchronized
  static void choices(int[] into, int n, int shift) {
    for (int i = 0; i < n; i++) {
      into[i] = mix(i % 3 == 1 && i > shift ? 10 * i : -i, i / 2);
    }
  }

  @Synchronized
  static void ends(int[] into, int n, int shift) {
    for (int i = 0; i < n; i++) {
      into[i + shift] = mix(i - 77 - 400, 1);
    }
  }

  @Synchronized
  static void compound(int[] into, int n, int shift) {
    for (int i = 0; i < n; i++) {
      into[i + shift] += mix(i - 77 - 400, 1);
    }
  }

  @Synchronized
  static void lengths(List<Integer> into, int n) {
    for (int i = 0; i < n; i++) {
      into.add(text(i).length());
    }
  }

  @Synchronized
  static void aliased(int[] a, int[] b) {
    for (int i = 0; i < a.length; i++) {
      a[i] = sumOf(b, i);
    }
  }

  @Synchronized
  static void chained(int[] a) {
    for (int i = 0; i < a.length; i++) {
      a[i] = before(a, i);
    }
  }

  @Synchronized
  static void argument(int[] a, int[] limits) {
    for (int i = 0; i < limits[0]; i++) {
      a[i] = mix(limits[1], i);
    }
  }

  @Synchronized
  static int[][] shrinking() {
    int[][] rows = new int[12][12];
    for (int i = 0; i < rows[0].length; i++) {
      rows[i] = row(i + 3);
    }
    return rows;
  }

  @Synchronized
  static int total(int limit) {
    int total = limit;
    for (int i = 0; i < total && i < 500; i++) {
      total += mix(i, 0) & 1;
    }
    for (int i = 500; i < total; i++) {
      total -= mix(i, 0) & 1;
    }
    return total;
  }

  @Synchronized
  static int labels(int n) {
    int sum = 0;
    outer:
    for (int y = 0; y < n; y++) {
      for (int x = y; x < n; x++) {
        sum += mix(x, y);
      }
      if (y == 20) {
        break outer;
      }
      for (int x = y; x > y - 3; --x) sum -= mix(y * x, x);
    }
    return sum;
  }

  @Synchronized
  int own(int n) {
    field = new int[n];
    for (int i = 0; i < field.length; i++) {
      field[i] = mix(end, i);
    }
    for (int i = 0; i < end; i++) {
      this.end = mix(i, 3) & 31;
    }
    return sum(field) + end;
  }

  @Synchronized
  int missing(int n) {
    field = null;
    for (int i = 0; i < n; i++) {
      field[i] = mix(end, i);
    }
    return n;
  }

  @Synchronized
  static int lambdas(int n) {
    List<Runnable> later = new ArrayList<>();
    int[] into = new int[n];
    int k = n / 2;
    for (int i = 0; i < n; i++) {
      int j = i;
      later.add(() -> into[j]++);
    }
    for (int i = 0; i < k; i++) {
      into[i] = mix(i, k);
    }
    later.forEach(Runnable::run);
    k = 7;
    for (int i = 0; i < k; i++) into[i] += mix(k, i);
    return sum(into);
  }

  private static int sum(int[] all) {
    int sum = 0;
    for (int v : all) {
      sum = sum * 31 + v;
    }
    return sum;
  }
}
