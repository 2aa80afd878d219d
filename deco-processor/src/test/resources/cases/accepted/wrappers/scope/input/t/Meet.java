package t;

import dev.deco.Concurrent;
import dev.deco.cases.Meeting;

final class Meet {
  private Meet() {}

  @Concurrent
  static int meet() {
    return Meeting.here(1);
  }
}
