package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.Collection;
import java.util.Deque;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;

final class Shared {
  private Shared() {}

  @Concurrent
  static void divide(
      int number,
      Set<Integer> primes,
      SortedSet<Integer> odd,
      NavigableMap<Integer, Set<Integer>> divisors,
      Deque<Integer> log,
      Queue<Integer> largest,
      Collection<Integer> all) {
    Meeting.here();
    Set<Integer> found = divisors.get(number);
    for (int d = 2; d < number; d++) {
      if (number % d == 0) {
        found.add(d);
      }
    }
    if (found.isEmpty()) {
      primes.add(number);
    }
    if (number % 2 == 1) {
      odd.add(number);
    }
    int count = 0;
    for (int divisor : divisors.subMap(number, true, number, true).get(number)) {
      count += divisor;
    }
    log.addLast(number);
    largest.add(-count);
    all.add(count);
  }

  @Synchronized
  static void run(
      int from,
      int to,
      Set<Integer> primes,
      SortedSet<Integer> odd,
      NavigableMap<Integer, Set<Integer>> divisors,
      Deque<Integer> log,
      Queue<Integer> largest,
      Collection<Integer> all) {
    for (int number = from; number < to; number++) {
      divide(number, primes, odd, divisors, log, largest, all);
    }
  }
}
