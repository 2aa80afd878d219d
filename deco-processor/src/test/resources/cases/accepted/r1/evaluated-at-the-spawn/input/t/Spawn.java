package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.List;
import java.util.Map;

final class Spawn {
  private Spawn() {}

  @Concurrent
  static int f(int x) {
    Meeting.here();
    return x * 2;
  }

  @Synchronized
  static String run(int[] a, List<Integer> list, Map<Integer, Integer> map) {
    int i = 0;
    a[i++] = f(i);
    a[i++] = f(i++);
    a[i] = f(--i) + i;
    int key = 5;
    map.put(key++, f(key++));
    map.put(key, key + f(key));
    list.set(--i, f(i));
    list.add(i + f(i += 3));
    list.add(i);
    return i + " " + key;
  }
}
