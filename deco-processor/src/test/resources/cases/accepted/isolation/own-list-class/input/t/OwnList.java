package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class OwnList extends ArrayList<Integer> {
  private static final long serialVersionUID = 1;
  int adds;

  @Override
  public boolean add(Integer x) {
    adds++;
    return super.add(x * 10);
  }

  @Concurrent
  static int add(List<Integer> list, int x) {
    Work.take(30);
    list.add(x);
    list.set(0, list.size());
    return list.get(list.size() - 1);
  }

  @Synchronized
  static List<Integer> run(List<Integer> list) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      out.add(add(list, i));
    }
    return out;
  }
}
