package dev.deco.runtime.internal.observe;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one thread is in the midst of: runs, waits, and what it has spawned since it last waited.
 */
final class ThreadTimes {
  /** Something that the thread does: a run of a call, or a wait. */
  private static final class Doing {
    final long from;
    final int depth;

    /** How long calls, and waits further in, took in the meantime. */
    long within;

    Doing(long from, int depth) {
      this.from = from;
      this.depth = depth;
    }
  }

  private final ArrayDeque<Doing> doing = new ArrayDeque<>();

  /** For each scope that is open here how many calls of which site were spawned. */
  private final ArrayDeque<Map<SiteTimes, Integer>> spawned = new ArrayDeque<>();

  ThreadTimes() {
    spawned.push(new HashMap<>());
  }

  private Map<SiteTimes, Integer> here() {
    Map<SiteTimes, Integer> known = spawned.peek();
    return known == null ? Map.of() : known;
  }

  void opened() {
    spawned.push(new HashMap<>());
  }

  void closed() {
    Doing around = doing.peek();
    if (spawned.size() > (around == null ? 1 : around.depth)) {
      spawned.pop();
    }
  }

  void spawned(SiteTimes site) {
    here().merge(site, 1, Integer::sum);
  }

  /** A call runs here that is not waited for. */
  void notPending(SiteTimes site) {
    here().computeIfPresent(site, (known, calls) -> calls > 1 ? calls - 1 : null);
  }

  void runStarted(long at) {
    spawned.push(new HashMap<>());
    doing.push(new Doing(at, spawned.size()));
  }

  /** How long the run took that has ended. */
  long runEnded(long at) {
    Doing run = doing.poll();
    if (run == null) {
      return 0;
    }
    // Also what it has left open.
    while (spawned.size() >= run.depth && spawned.size() > 1) {
      spawned.pop();
    }
    long took = at - run.from;
    tellAround(took);
    return took;
  }

  void waitStarted(long at) {
    doing.push(new Doing(at, spawned.size()));
  }

  /** How long the thread ran no call in the wait that has ended; null if it is not known. */
  @Nullable Long waitEnded(long at) {
    Doing wait = doing.poll();
    if (wait == null) {
      return null;
    }
    long took = at - wait.from;
    long lost = Math.max(0, took - wait.within);
    // What this wait took is no time lost of one around it.
    tellAround(took);
    share(lost);
    return lost;
  }

  private void tellAround(long took) {
    Doing around = doing.peek();
    if (around != null) {
      around.within += took;
    }
  }

  /** Puts time that was lost down to the sites of the calls that were waited for. */
  private void share(long lost) {
    Map<SiteTimes, Integer> pending = here();
    double all = 0;
    for (Map.Entry<SiteTimes, Integer> each : pending.entrySet()) {
      all += weight(each);
    }
    for (Map.Entry<SiteTimes, Integer> each : pending.entrySet()) {
      each.getKey().lost((long) (lost * weight(each) / all));
    }
    pending.clear();
  }

  /** As long as the calls took, about; some time for those that have not run. */
  private static double weight(Map.Entry<SiteTimes, Integer> site) {
    return site.getValue() * Math.max(1, site.getKey().meanNanos());
  }
}
