package t;

import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;
import t.lib.Counter;
import t.lib.Totals;

final class User {
  private User() {}

  @Synchronized
  static List<Object> counts(Counter counter, int n) {
    List<Object> seen = new ArrayList<>();
    Counter.clear();
    for (int i = 0; i < n; i++) {
      counter.count(i);
      if (i % 3 == 0) {
        seen.add(Counter.all());
      }
      counter.count(i + 1);
      if (i % 3 == 1) {
        seen.add(counter.own());
      }
      counter.count(i + 2);
      if (i % 3 == 2) {
        seen.add(Totals.text() + Counter.recent(i % 4));
      }
    }
    return seen;
  }

  @Synchronized
  static int[] doubles(int n) {
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      out[i] = Counter.twice(i) + Counter.all();
    }
    return out;
  }
}
