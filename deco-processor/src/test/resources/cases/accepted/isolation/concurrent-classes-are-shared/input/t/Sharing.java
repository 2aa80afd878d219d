package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

final class Sharing {
  private Sharing() {}

  @Concurrent
  static void count(ConcurrentMap<String, Integer> map, AtomicLong sum, int i) {
    Meeting.here();
    map.merge("k", i, Integer::sum);
    sum.addAndGet(i);
  }

  @Synchronized
  static long run(ConcurrentMap<String, Integer> map) {
    AtomicLong sum = new AtomicLong();
    for (int i = 0; i < 10; i++) {
      count(map, sum, i);
    }
    return sum.get();
  }
}
