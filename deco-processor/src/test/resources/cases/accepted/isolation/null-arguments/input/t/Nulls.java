package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class Nulls {
  private Nulls() {}

  @Concurrent
  static String use(List<String> list, Map<String, String> map, String[] a, int[] none) {
    Work.take(30);
    String text = list == null ? "no list" : list.get(0) + list.contains(null);
    if (map != null) {
      map.put(null, text);
      text += map.get(null) + map.get("absent");
    }
    if (a != null) {
      a[0] = a[1];
      a[1] = text;
    }
    return text + (none == null);
  }

  @Synchronized
  static List<String> run(List<String> list, Map<String, String> map, String[] a) {
    List<String> out = new ArrayList<>();
    out.add(use(list, map, a, null));
    out.add(use(null, map, a, new int[0]));
    out.add(use(list, null, null, null));
    out.add(null);
    list.set(0, "x");
    return out;
  }
}
