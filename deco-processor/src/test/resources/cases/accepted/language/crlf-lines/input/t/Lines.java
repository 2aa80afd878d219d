package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Lines {
  private Lines() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 1;
  }

  @Synchronized
  static List<String> run(int n) {
    // a comment
    List<String> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int v = f(i);
      out.add("line " + v + """
          one
          two""");
    }
    return out;
  }
}
