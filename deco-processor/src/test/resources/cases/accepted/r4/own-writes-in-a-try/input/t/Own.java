package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;
import java.util.Map;

final class Own {
  static int shared;
  int field;

  @Concurrent
  static int f(int x) {
    Work.take(60);
    if (x < 0) {
      throw new IllegalStateException("negative");
    }
    return x;
  }

  @Synchronized
  List<Object> run(int[] a, Map<String, Integer> map, StringBuilder text) {
    int local = 0;
    try {
      int v = f(1);
      a[0] = 1;
      local = 1;
      f(-1);
      a[1] = 2;
      local = 2;
      field = 3;
      shared = 4;
      map.put("k", 5);
      text.append("six");
      f(2);
    } catch (IllegalStateException e) {
      local += 100;
    }
    return List.of(local, field, shared);
  }
}
