package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Var {
  private Var() {}

  @Concurrent
  static int count(String... parts) {
    Work.take(20);
    int n = 0;
    for (String part : parts) {
      n += part == null ? 100 : part.length();
    }
    return n;
  }

  @Concurrent
  static void fill(int value, int... out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = value + i;
    }
  }

  @Synchronized
  static List<Integer> run(String... parts) {
    List<Integer> out = new ArrayList<>();
    out.add(count());
    out.add(count("a", null));
    out.add(count(parts));
    out.add(count(parts[0]));
    int[] a = new int[3];
    fill(7, a);
    fill(8, 1, 2);
    out.add(a[2]);
    return out;
  }

  @SafeVarargs
  @Synchronized
  static <T> List<T> all(T... elements) {
    List<T> out = new ArrayList<>();
    for (T element : elements) {
      out.add(same(element));
    }
    return out;
  }

  @Concurrent
  static <T> T same(T value) {
    return value;
  }
}
