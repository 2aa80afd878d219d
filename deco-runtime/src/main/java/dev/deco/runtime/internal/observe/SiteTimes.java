package dev.deco.runtime.internal.observe;

import dev.deco.runtime.CallRun;

/** What the calls of one spawn site took, of all threads together. */
final class SiteTimes {
  private long spawned;
  private long runs;
  private long nanos;

  /** The part of it that was in this JVM. */
  private long here;

  private long again;
  private long inPlace;
  private long lost;
  private int now;
  private int most;

  /** How long at least one call was running, up to {@link #since}. */
  private long busy;

  private long since;

  synchronized void spawned() {
    spawned++;
  }

  synchronized void started(long at) {
    if (now++ == 0) {
      since = at;
    }
    most = Math.max(most, now);
  }

  synchronized void ended(CallRun.Kind kind, long at, long took) {
    if (--now == 0) {
      busy += at - since;
    }
    runs++;
    nanos += took;
    here += took;
    if (kind == CallRun.Kind.IN_PLACE) {
      inPlace++;
    }
  }

  synchronized void ranElsewhere(long took) {
    runs++;
    nanos += took;
  }

  synchronized void again() {
    again++;
  }

  synchronized void lost(long time) {
    lost += time;
  }

  /** How many calls there were. */
  synchronized long calls() {
    return spawned;
  }

  synchronized long runs() {
    return runs;
  }

  synchronized long nanos() {
    return nanos;
  }

  synchronized double meanNanos() {
    return runs == 0 ? 0 : (double) nanos / runs;
  }

  synchronized long reruns() {
    return again;
  }

  /** How long threads that waited for calls of the site ran no call themselves. */
  synchronized long lost() {
    return lost;
  }

  /** How many calls were in the midst of it at once, at most. */
  synchronized int most() {
    return most;
  }

  /** The same on average in this JVM, while there was one. */
  synchronized double parallelism() {
    return busy == 0 ? 0 : (double) here / busy;
  }

  synchronized boolean allInPlace() {
    return runs > 0 && inPlace == runs;
  }
}
