package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class CastTo {
  private CastTo() {}

  @Concurrent
  static int cast(List<Integer> list) {
    Work.take(30);
    ArrayList<Integer> array = (ArrayList<Integer>) list;
    array.ensureCapacity(10);
    array.add(1);
    return array.size();
  }

  @Concurrent
  static int map(Map<String, Integer> map) {
    ((HashMap<String, Integer>) map).put("k" + map.size(), 1);
    return map.size();
  }

  @Synchronized
  static List<Object> run(List<Integer> list, Map<String, Integer> map) {
    List<Object> out = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      out.add(cast(list));
      out.add(map(map));
    }
    return out;
  }
}
