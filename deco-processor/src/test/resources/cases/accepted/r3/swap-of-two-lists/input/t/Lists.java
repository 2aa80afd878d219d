package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Lists {
  private Lists() {}

  @Concurrent
  static void next(List<Integer> now, List<Integer> then, int i) {
    Work.take(10);
    then.set(i, now.get(i) + now.get((i + 1) % now.size()));
  }

  @Synchronized
  static List<Integer> run(List<Integer> start, int steps) {
    List<Integer> now = new ArrayList<>(start);
    List<Integer> then = new ArrayList<>(start);
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < start.size(); i++) {
        next(now, then, i);
      }
      List<Integer> swap = now;
      now = then;
      then = swap;
    }
    return now;
  }
}
