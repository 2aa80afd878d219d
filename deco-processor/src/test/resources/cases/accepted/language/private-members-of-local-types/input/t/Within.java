package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.List;

final class Within {
  private Within() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 1;
  }

  @Concurrent
  static void increment(int[] a) {
    a[0]++;
  }

  @Synchronized
  static List<Integer> run(int n) {
    record Row(int[] cells) {}
    class Counter {
      private int count;

      private Counter(int count) {
        this.count = count;
      }

      private int twice() {
        return count * 2;
      }

      private class Inner {
        private int seen = count;
      }
    }
    Row row = new Row(new int[1]);
    Counter counter = new Counter(n);
    for (int i = 0; i < n; i++) {
      increment(row.cells);
      counter.count += f(i);
      counter.count++;
    }
    Counter.Inner inner = counter.new Inner();
    return List.of(row.cells[0], counter.count, counter.twice(), inner.seen);
  }
}
