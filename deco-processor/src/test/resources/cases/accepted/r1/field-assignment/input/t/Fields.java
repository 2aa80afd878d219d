package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

final class Fields {
  static int shared;
  int first;
  long second;
  Fields next;

  @Concurrent
  static int f(int x) {
    Meeting.here();
    return x * 11;
  }

  @Synchronized
  void run() {
    this.first = f(1);
    second = f(2);
    next.first = f(3);
    Fields.shared = f(4);
  }
}
