package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

final class Loader {
  private Loader() {}

  @Concurrent(on = Concurrent.THREADS)
  static int load(int page, List<String> log) {
    Meeting.here();
    Work.take(30);
    log.add("page " + page);
    return page * page;
  }

  @Concurrent(parallelism = 2)
  static int parse(int page, int[] counts) {
    Meeting.here();
    Work.take(20);
    counts[page % counts.length]++;
    return page + counts[page % counts.length];
  }

  @Concurrent(on = "threads", parallelism = 1)
  static void store(int page, int value, Map<Integer, Integer> to) {
    Work.take(10);
    to.merge(page % 5, value, Integer::sum);
  }

  @Concurrent(parallelism = 1)
  @Synchronized
  static long fib(int n) {
    if (n < 2) {
      return n;
    }
    long left = fib(n - 1);
    long right = fib(n - 2);
    return left + right;
  }

  @Synchronized
  static Map<Integer, Integer> run(int pages, List<String> log, int[] counts) {
    Map<Integer, Integer> sums = new TreeMap<>();
    int[] loaded = new int[pages];
    for (int page = 0; page < pages; page++) {
      loaded[page] = load(page, log);
    }
    for (int page = 0; page < pages; page++) {
      loaded[page] += parse(page, counts);
    }
    for (int page = 0; page < pages; page++) {
      store(page, loaded[page], sums);
    }
    return sums;
  }

  @Synchronized
  static int failing(int pages, List<String> log) {
    int sum = 0;
    for (int page = 0; page < pages; page++) {
      sum += loadOrFail(page, log);
    }
    return sum;
  }

  @Concurrent(on = "threads", parallelism = 3)
  static int loadOrFail(int page, List<String> log) {
    Work.take(page % 3 * 10);
    log.add("page " + page);
    if (page % 7 == 5) {
      throw new IllegalArgumentException("no page " + page);
    }
    return page;
  }

  @Synchronized
  static int meet(int[] counts) {
    int sum = 0;
    sum += parse(1, counts);
    sum += parse(2, counts);
    return sum;
  }

  @Synchronized
  static int meetOnThreads(List<String> log) {
    int sum = 0;
    for (int page = 0; page < 12; page++) {
      sum += load(page, log);
    }
    return sum;
  }
}
