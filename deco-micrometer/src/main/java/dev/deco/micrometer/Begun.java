package dev.deco.micrometer;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.WaitPoint;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** What a thread is in the midst of, innermost first. Confined to that thread. */
final class Begun {
  /** Something that has begun: a run, a wait, or a replay. */
  private static final class Part {
    final Object what;
    final long start = System.nanoTime();

    /** How much of it this thread has spent on calls, and on waits that are counted themselves. */
    long elsewhere;

    Part(Object what) {
      this.what = what;
    }
  }

  /**
   * Something that is over.
   *
   * @param nanos how long it took
   * @param lostNanos how much of that this thread has spent on no call, and in no wait inside it
   */
  record Ended(long nanos, long lostNanos) {}

  private final ArrayDeque<Part> parts = new ArrayDeque<>();

  /** Begins something; returns the time. */
  long begin(Object what) {
    Part part = new Part(what);
    parts.push(part);
    return part.start;
  }

  /** Ends what has begun last with this very object; null if nothing has. */
  @Nullable Ended end(Object what) {
    if (!begun(what)) {
      return null;
    }
    Part part = parts.pop();
    while (part.what != what) {
      // It has never ended: what tells of the ends has failed in between.
      part = parts.pop();
    }
    long took = System.nanoTime() - part.start;
    Part around = parts.peek();
    if (around != null) {
      boolean counted = what instanceof CallRun || what instanceof WaitPoint;
      around.elsewhere += counted ? took : part.elsewhere;
    }
    return new Ended(took, Math.max(0, took - part.elsewhere));
  }

  private boolean begun(Object what) {
    for (Part part : parts) {
      if (part.what == what) {
        return true;
      }
    }
    return false;
  }
}
