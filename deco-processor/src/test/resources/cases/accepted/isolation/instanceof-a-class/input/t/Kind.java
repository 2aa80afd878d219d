package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

final class Kind {
  private Kind() {}

  @Concurrent
  static String kind(Object any) {
    Work.take(30);
    if (any instanceof LinkedList<?> linked) {
      return "linked " + linked.size();
    }
    if (any instanceof RandomAccess) {
      return "random " + any;
    }
    return any instanceof Map<?, ?> map ? "map " + map.size() : "other";
  }

  @Concurrent
  static void grow(List<Integer> list) {
    if (list instanceof ArrayList) {
      list.add(1);
    } else {
      list.add(2);
    }
  }

  @Synchronized
  static List<String> run(List<Integer> a, List<Integer> b, Map<String, Integer> map) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      grow(a);
      grow(b);
      out.add(kind(a));
      out.add(kind(b));
      out.add(kind(map));
    }
    return out;
  }
}
