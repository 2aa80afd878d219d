package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

final class Sets {
  private Sets() {}

  @Concurrent
  static boolean use(Set<Integer> set, Deque<Integer> queue, int i) {
    Work.take(40);
    queue.addLast(i);
    if (i % 3 == 2) {
      queue.removeFirst();
    }
    boolean added = set.add(i % 4);
    if (set.size() > 3) {
      set.remove(0);
    }
    return added;
  }

  @Synchronized
  static List<Boolean> run(Set<Integer> set, Deque<Integer> queue) {
    List<Boolean> out = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      out.add(use(set, queue, i));
    }
    return out;
  }
}
