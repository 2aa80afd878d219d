package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Private {
  private int count;
  private final int[] cells = {1, 2, 3};
  private static long total = 0;
  private Private next;

  private Private() {}

  static Private make() {
    return new Private();
  }

  private int helper(int x) {
    return x + cells.length;
  }

  private static <T> T identity(T x) {
    return x;
  }

  @Concurrent
  private int hidden(int x) {
    Work.take(20);
    return helper(x);
  }

  @Synchronized
  List<Object> run() {
    List<Object> out = new ArrayList<>();
    total = 0;
    next = new Private();
    for (int i = 0; i < 3; i++) {
      out.add(hidden(i));
      count++;
      this.count += 2;
      cells[i]--;
      total += helper(i);
      next.count = identity(count) * 2;
    }
    next.count--;
    ++next.cells[1];
    out.add(next.count-- - --count);
    out.add(total++);
    out.add(next.helper(10));
    return out;
  }

  List<Object> state() {
    return List.of(count, cells, total, next.count, next.cells);
  }
}
