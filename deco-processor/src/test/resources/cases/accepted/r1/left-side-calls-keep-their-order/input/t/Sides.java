package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Sides {
  private final List<String> log = new ArrayList<>();
  private final int[] cells = new int[4];

  int[] cells() {
    log.add("cells");
    return cells;
  }

  int index(int i) {
    log.add("index " + i);
    return i;
  }

  int argument(int i) {
    log.add("argument " + i);
    return i;
  }

  @Concurrent
  static int f(int x) {
    Work.take(50);
    return x + 100;
  }

  @Synchronized
  List<String> run() {
    cells()[index(0)] = f(argument(1));
    cells()[index(1)] += f(argument(2));
    cells()[index(2)] = index(3) + f(argument(4)) + index(5);
    return log;
  }

  int[] result() {
    return cells;
  }
}
