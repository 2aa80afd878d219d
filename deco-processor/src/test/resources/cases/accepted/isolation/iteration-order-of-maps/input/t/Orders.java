package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class Orders {
  private Orders() {}

  @Concurrent
  static String add(Map<Integer, String> map, int i) {
    Work.take(30);
    map.put(i * 17 % 23, "v" + i);
    map.put(i, "w");
    String all = "";
    for (int key : map.keySet()) {
      all += key + ",";
    }
    if (i % 2 == 0) {
      map.remove(i / 2);
    }
    return all + map.values();
  }

  @Synchronized
  static List<String> run(Map<Integer, String> map) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      out.add(add(map, i));
    }
    return out;
  }
}
