package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Conditions {
  private Conditions() {}

  @Concurrent
  static int sign(int x) {
    Work.take(20);
    return Integer.compare(x, 0);
  }

  @Synchronized
  static String run(int x) {
    if (sign(x) > 0) { // expect: NOTE DECO-302
      return "positive";
    } else if (sign(x) == 0) { // expect: NOTE DECO-302
      return "zero";
    }
    return "negative";
  }
}
