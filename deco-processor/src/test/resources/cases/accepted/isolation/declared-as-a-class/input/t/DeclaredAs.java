package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;

final class DeclaredAs {
  private DeclaredAs() {}

  @Concurrent
  static int use(ArrayList<Integer> list, HashMap<String, Integer> map) {
    Work.take(30);
    list.add(2);
    map.put("k" + list.size(), list.get(0));
    return map.size();
  }

  @Concurrent
  static <L extends LinkedList<Integer>> int first(L list) {
    list.addFirst(list.size());
    return list.getFirst();
  }

  @Synchronized
  static List<Object> run(
      ArrayList<Integer> list, HashMap<String, Integer> map, LinkedList<Integer> linked) {
    List<Object> out = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      out.add(use(list, map));
      out.add(first(linked));
    }
    return out;
  }
}
