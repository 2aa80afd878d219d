package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Between {
  private Between() {}

  @Concurrent
  static int f(int x) {
    Meeting.here();
    Work.take(50);
    return x + 1;
  }

  @Synchronized
  static List<Integer> free(int[] out) {
    List<Integer> seen = new ArrayList<>();
    int n = 5;
    out[0] = f(n);
    n = n * 2;
    seen.add(n);
    String text = "n" + n;
    out[1] = f(text.length());
    return seen;
  }

  @Synchronized
  static int pending() {
    int v = f(1);
    int w = v * 2;
    int x = f(w);
    return v + w + x;
  }
}
