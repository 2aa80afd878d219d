package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Adder {
  private Adder() {}

  @Concurrent
  static int square(int x) {
    Meeting.here();
    Work.take(100 - 20 * x);
    return x * x;
  }

  @Synchronized
  static List<Integer> squares(int n) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      out.add(square(i));
    }
    out.add(0, square(10));
    out.add(square(11));
    return out;
  }
}
