package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Leak {
  static final class Holding extends RuntimeException {
    private static final long serialVersionUID = 1;
    final transient Object held;

    Holding(Object held) {
      super("holding");
      this.held = held;
    }
  }

  private Leak() {}

  @Concurrent
  static List<Integer> same(List<Integer> list) {
    Work.take(20);
    list.add(1);
    return list;
  }

  @Concurrent
  static int[] array(int[] a) {
    a[0]++;
    return a;
  }

  @Concurrent
  static void store(List<List<Integer>> into, List<Integer> list, Map<String, Object> map) {
    list.add(2);
    into.add(list);
    map.put("k", list);
    map.put("self", into);
  }

  @Concurrent
  static void fail(List<Integer> list) {
    list.add(3);
    throw new Holding(list);
  }

  @Synchronized
  static List<Boolean> run(List<Integer> list, int[] a) {
    List<Boolean> out = new ArrayList<>();
    List<List<Integer>> into = new ArrayList<>();
    Map<String, Object> map = new HashMap<>();
    List<Integer> returned = same(list);
    int[] array = array(a);
    store(into, list, map);
    out.add(returned == list);
    out.add(array == a);
    out.add(into.get(0) == list);
    out.add(map.get("k") == list);
    out.add(map.get("self") == into);
    try {
      fail(list);
    } catch (Holding e) {
      out.add(e.held == list);
    }
    return out;
  }
}
