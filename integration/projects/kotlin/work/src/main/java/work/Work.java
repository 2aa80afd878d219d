package work;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

public final class Work {
  private Work() {}

  /** Calls what it is given, and writes into what it is given. */
  @Concurrent
  public static long done(Task task, int seed, List<Long> log) {
    long result = seed;
    for (int i = 0; i < 2_000; i++) {
      result = task.run(result);
    }
    log.add(result);
    return result;
  }

  @Synchronized
  public static List<Long> all(Task task, int n, List<Long> log) {
    List<Long> results = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      results.add(done(task, i, log));
    }
    return results;
  }
}
