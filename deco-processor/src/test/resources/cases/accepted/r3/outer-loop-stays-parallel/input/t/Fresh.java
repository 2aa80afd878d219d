package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;

final class Fresh {
  private Fresh() {}

  @Concurrent
  static int f(int x) {
    Meeting.here();
    return x;
  }

  @Synchronized
  static List<int[]> run(int n) {
    List<int[]> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int[] row = new int[1];
      row[0] = f(i);
      rows.add(row);
    }
    return rows;
  }
}
