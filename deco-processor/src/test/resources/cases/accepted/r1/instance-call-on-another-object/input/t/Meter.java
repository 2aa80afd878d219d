package t;

import dev.deco.Concurrent;
import dev.deco.cases.Meeting;

final class Meter {
  private final int unit;

  Meter(int unit) {
    this.unit = unit;
  }

  @Concurrent
  int measure(int x) {
    Meeting.here();
    return unit * x;
  }
}
