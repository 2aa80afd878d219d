package dev.deco.hazelcast.internal.driver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How many calls go into a batch: as many as are worth some milliseconds by what they took lately,
 * and fewer at the end, so that all workers end together. Calls that nobody knows go alone.
 */
final class Sizes {
  private static final double MOST_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
  private static final double LEAST_NANOS = TimeUnit.MICROSECONDS.toNanos(300);
  private static final long OLD_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
  private static final int MOST = 4096;

  private Sizes() {}

  /**
   * Takes calls for a batch.
   *
   * @param pending the calls that wait
   * @param slots how many calls run at once on all workers
   * @param hurry whether somebody waits for them
   * @return none if more of them should come together first
   */
  static List<Task> take(ArrayDeque<Task> pending, int slots, boolean hurry, long now) {
    List<Task> taken = new ArrayList<>();
    Task first = first(pending);
    if (first == null) {
      return taken;
    }
    double each = first.function.nanos();
    if (each > 0 && first.tries == 0) {
      double all = each * pending.size();
      if (all < LEAST_NANOS && !hurry && now - first.since < OLD_NANOS) {
        return taken;
      }
    }
    double most =
        Math.max(LEAST_NANOS, Math.min(MOST_NANOS, each * pending.size() / (2.0 * slots)));
    double sum = 0;
    while (taken.size() < MOST) {
      Task next = first(pending);
      if (next == null) {
        break;
      }
      double nanos = next.function.nanos();
      // One that was lost goes alone: it may be the one that ends workers.
      boolean alone = nanos == 0 || next.tries > 0;
      if (!taken.isEmpty() && (alone || sum + nanos > most)) {
        break;
      }
      pending.poll();
      taken.add(next);
      sum += nanos;
      if (alone) {
        break;
      }
    }
    return taken;
  }

  /** The first one that somebody waits for. */
  private static @org.jspecify.annotations.Nullable Task first(ArrayDeque<Task> pending) {
    while (true) {
      Task next = pending.peek();
      if (next == null || !next.call.settled() && !next.cancelled) {
        return next;
      }
      pending.poll();
      next.call.release();
    }
  }
}
