package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

final class Targets {
  int field;
  int[] row = new int[4];
  Targets next;

  @Concurrent
  static int f(int x) {
    Meeting.here();
    Work.take(40 - 10 * x);
    return x + 1;
  }

  @Synchronized
  static int parameters(int p, int q) {
    p = f(1);
    q += f(2);
    return p * 100 + q;
  }

  @Synchronized
  static <T extends Comparable<T>> List<Object> generic(T first, long[] all, String... rest) {
    all = new long[] {f(0), all[0]};
    rest = new String[] {first + "" + f(1), rest[0]};
    return List.of(first, all, rest);
  }

  @Synchronized
  static int cases(int k) {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      switch (k + i) {
        case 1:
          int v = f(1);
          sum += v;
          break;
        case 2:
          int w;
          w = f(2);
          int u = f(3);
          sum += w * u;
        case 3:
          int shared;
          shared = f(0);
          sum += shared;
          break;
        default:
          shared = f(1);
          sum -= shared;
      }
    }
    return sum;
  }

  @Synchronized
  static int twoCases(int k) {
    switch (k) {
      case 2:
        int w;
        w = f(2);
        int u = f(3);
        return w * u;
      default:
        return 0;
    }
  }

  @Synchronized
  static int chain() {
    int x;
    int y;
    x = y = f(1);
    int z;
    int w = (z = f(2)) + 1;
    return x + 10 * y + 100 * z + 1000 * w;
  }

  @Synchronized
  static int[] elements() {
    int[] a = new int[8];
    int[] b = new int[8];
    a[1] = b[2] = f(1);
    a[3] += b[4] = f(2);
    return new int[] {a[1], b[2], a[3], b[4]};
  }

  @Synchronized
  static int[] histogram(int[] data) {
    int[] counts = new int[8];
    for (int x : data) {
      counts[f(x)]++;
    }
    for (int x : data) {
      counts[f(x)] += 10;
    }
    return counts;
  }

  @Synchronized
  static int[] indexes(int[] data) {
    int[] counts = new int[8];
    for (int x : data) {
      counts[f(x)] = x;
      counts[0] = counts[f(x)] + counts[1];
    }
    return counts;
  }

  @Synchronized
  static List<Integer> variables() {
    List<Integer> out = new ArrayList<>();
    var a = f(1);
    final var b = f(2) + 1L;
    out.add(a);
    out.add((int) b);
    return out;
  }

  @Synchronized
  String fields(Targets other) {
    this.field = f(1);
    other.field += f(2);
    other.next.field = f(3) * 2;
    row[1] = f(0);
    this.row[2] -= f(1);
    other.next.row[3] |= f(2);
    return field + " " + other.field + " " + other.next.field + Arrays.toString(row)
        + Arrays.toString(other.next.row);
  }

  @Synchronized
  static long[][] grid() {
    long[][] g = new long[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        g[i][j] = i + j;
        g[i][j] += f(i);
        g[i][j] <<= f(j);
        g[j][i] ^= f(i) * 3;
      }
    }
    return g;
  }
}
