package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Turn {
  private Turn() {}

  @Concurrent
  static int f(int x) {
    Meeting.here();
    Work.take(50);
    return x;
  }

  @Synchronized
  static List<List<Integer>> run() {
    List<List<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<Integer> current = new ArrayList<>();
      all.add(current);
      current.add(f(i));
      current = new ArrayList<>();
      all.add(current);
      current.add(f(10 * i));
    }
    return all;
  }
}
