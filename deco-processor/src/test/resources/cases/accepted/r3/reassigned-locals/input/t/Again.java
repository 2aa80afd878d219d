package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Again {
  private Again() {}

  @Concurrent
  static int f(int x) {
    Work.take(50);
    return x + 1;
  }

  @Synchronized
  static List<Object> run() {
    int[] a = new int[2];
    int[] first = a;
    a[0] = f(1);
    a = new int[3];
    a[0] = f(2);
    int i = 1;
    a[i] = f(3);
    i = 2;
    a[i] = f(4);
    String name = "x";
    Map<String, Integer> map = new HashMap<>();
    map.put(name, f(5));
    name = name + "y";
    map.put(name, f(6));
    int v = f(7);
    v = 100;
    map.put("v", v + f(8));
    v = f(9);
    v = f(10);
    map.put("w", v);
    return List.of(first, a, i, map);
  }
}
