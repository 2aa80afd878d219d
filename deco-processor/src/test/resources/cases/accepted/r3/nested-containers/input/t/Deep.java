package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Deep {
  private Deep() {}

  @Concurrent
  static int f(int x) {
    Work.take(30);
    return x + 1;
  }

  @Synchronized
  static List<Object> run(Map<String, List<Map<Integer, Integer>>> all) {
    List<Object> out = new ArrayList<>();
    all.get("a").get(0).put(1, f(10));
    out.add(all.get("a").get(0).get(1));
    Map<Integer, Integer> inner = all.get("a").get(1);
    inner.put(2, f(20));
    out.add(all.toString());
    all.get("b").add(new HashMap<>());
    all.get("b").get(0).put(3, f(30));
    for (Map<Integer, Integer> each : all.get("b")) {
      out.add(each.size());
    }
    inner.put(4, f(40));
    out.add(all.hashCode());
    out.add(inner.containsKey(4));
    return out;
  }
}
