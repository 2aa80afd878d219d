package t;

import dev.deco.Concurrent;
import dev.deco.cases.Work;
import java.io.IOException;
import java.util.List;

final class Calls {
  private Calls() {}

  @Concurrent
  static int f(int x) {
    Work.take(100);
    if (x < 0) {
      throw new IllegalArgumentException("negative");
    }
    return x * 2;
  }

  @Concurrent
  static void write(int[] a, List<String> list, int i) {
    Work.take(50);
    a[i] = i + 1;
    list.add("w" + i);
  }

  @Concurrent
  static String checked(int x) throws IOException {
    if (x == 0) {
      throw new IOException("zero");
    }
    return "x" + x;
  }
}
