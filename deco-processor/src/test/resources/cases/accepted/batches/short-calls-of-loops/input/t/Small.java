package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

final class Small {
  private Small() {}

  @Concurrent
  static int square(int i) {
    return i * i;
  }

  @Concurrent
  static Integer boxed(int i) {
    return i % 3 == 0 ? null : i;
  }

  @Concurrent
  static String text(String prefix, List<Integer> numbers, int i) {
    return prefix + numbers.get(i % numbers.size());
  }

  @Concurrent
  static void write(int[] out, int i) {
    out[i] = i + 1;
    out[0] += i;
  }

  @Concurrent
  static int next(int[] values, int i) {
    return values[i - 1] + i;
  }

  @Concurrent
  static int least(int i, int least) {
    if (i >= least) {
      throw new IllegalStateException("call " + i);
    }
    return i;
  }

  @Synchronized
  static int[] squares(int n) {
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      out[i] = square(i);
    }
    return out;
  }

  @Synchronized
  static long sum(int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) {
      sum += 3 * square(i) + i;
    }
    return sum;
  }

  @Synchronized
  static List<String> texts(int n) {
    List<Integer> numbers = new ArrayList<>(List.of(7, 8, 9));
    List<String> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      out.add(text("n" + i, numbers, i) + "!");
    }
    return out;
  }

  @Synchronized
  static int[] written(int n) {
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      write(out, i);
    }
    return out;
  }

  /** Each call reads what the statement before it writes: no batches. */
  @Synchronized
  static int[] carried(int n) {
    int[] out = new int[n];
    for (int i = 1; i < n; i++) {
      out[i] = next(out, i);
    }
    return out;
  }

  /** Two statements end each other's batches. */
  @Synchronized
  static List<Object> alternating(int n) {
    int[] a = new int[n];
    List<Integer> b = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      a[i] = square(i);
      b.add(boxed(i));
    }
    return List.of(a, b.toString());
  }

  /** The container changes each time round. */
  @Synchronized
  static int[][] rows(int n) {
    int[][] rows = new int[n][n];
    for (int[] row : rows) {
      for (int j = 0; j < n; j++) {
        row[j] = square(j);
      }
    }
    return rows;
  }

  @Synchronized
  static int nested(int n) {
    int total = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i; j < n; j++) {
        if ((i + j) % 2 == 0) {
          total -= square(i - j);
        } else {
          total = total * 31 + square(j);
        }
      }
    }
    return total;
  }

  /** The argument spawns calls while a batch would be filled. */
  @Synchronized
  static int[] argumentSpawns(int n) {
    int[] out = new int[n];
    List<Integer> xs = List.of(1, 2, 3);
    for (int i = 0; i < n; i++) {
      out[i] = square(xs.stream().map(x -> square(x)).mapToInt(x -> x).sum() + i);
    }
    return out;
  }

  @Synchronized
  static List<Integer> views(int n) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      all.add(0);
    }
    List<Integer> half = all.subList(n / 2, n);
    for (int i = 0; i < n / 2; i++) {
      half.set(i, square(i));
    }
    return all;
  }

  @Synchronized
  static int[] lastWins(int n) {
    int[] out = new int[3];
    for (int i = 0; i < n; i++) {
      out[i % 3] = square(i);
    }
    return out;
  }

  @Synchronized
  static void failing(int[] out, int least) {
    for (int i = 0; i < 200; i++) {
      out[i] = least(i, least);
    }
  }
}
