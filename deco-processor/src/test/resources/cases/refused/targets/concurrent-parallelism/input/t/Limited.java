package t;

import dev.deco.Concurrent;

final class Limited {
  private static final int NONE = 0;

  @Concurrent(parallelism = NONE)
  static int none(int x) { // expect: ERROR DECO-108 none
    return x;
  }

  @Concurrent(on = "threads", parallelism = -1)
  static int fewer(int x) { // expect: ERROR DECO-108 fewer
    return x;
  }
}
