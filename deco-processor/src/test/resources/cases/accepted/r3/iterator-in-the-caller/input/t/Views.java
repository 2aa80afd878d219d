package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class Views {
  private Views() {}

  @Concurrent
  static int f(int x) {
    Work.take(40);
    return x + 1;
  }

  @Synchronized
  static List<Object> run() {
    List<Object> out = new ArrayList<>();
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
    List<Integer> middle = list.subList(1, 3);
    middle.set(0, f(10));
    out.add(list.get(1));
    list.set(2, f(20));
    out.add(middle.get(1));
    Iterator<Integer> each = list.iterator();
    list.set(0, f(30));
    out.add(each.next());
    Map<String, Integer> map = new TreeMap<>(Map.of("a", 1));
    Map.Entry<String, Integer> entry = map.entrySet().iterator().next();
    map.put("a", f(40));
    out.add(entry.getValue());
    entry.setValue(f(50));
    out.add(map.get("a"));
    out.add(list);
    return out;
  }
}
