package dev.deco.benchmarks.overhead;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.List;

/** Two calls at a time, each on a list of its own. */
final class ListCalls {
  private ListCalls() {}

  /** Reads all, and writes one element: so the list is seen through a proxy. */
  @Concurrent
  static void totalled(List<Integer> list) {
    int sum = 0;
    for (int i = 1; i < list.size(); i++) {
      sum += list.get(i);
    }
    list.set(0, sum);
  }

  @Synchronized
  static void read(List<Integer> a, List<Integer> b) {
    totalled(a);
    totalled(b);
  }
}
