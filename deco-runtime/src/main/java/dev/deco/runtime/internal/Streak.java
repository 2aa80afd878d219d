package dev.deco.runtime.internal;

import dev.deco.runtime.support.Site;
import org.jspecify.annotations.Nullable;

/**
 * Statements of one place that run as the user wrote them, one after the other: looks at the clock
 * now and then. Confined to the scope's thread.
 */
final class Streak {
  /** What it is to take from one look to the next: long beside what the looks take. */
  private static final int WINDOW_NANOS = 20_000;

  /** What is known of calls before may not hold for these. */
  private static final int CAUTION = 8;

  private static final int LARGEST_WINDOW = 4_096;

  private @Nullable Site site;
  private @Nullable Site last;
  private int calls;
  private int window;
  private long since;

  /** Whether the next statement belongs to it; it is counted. */
  boolean goesOn(Site at) {
    return at == site && ++calls <= window;
  }

  /** Counts further statements beside the one that was counted last, up to the next look. */
  int takes(int statements) {
    int taken = site == null ? 1 : Math.max(1, Math.min(statements, window - calls + 1));
    calls += taken - 1;
    return taken;
  }

  void begin(Site at) {
    site = at;
    calls = 1;
    if (at != last) {
      last = at;
      double known = at.nanosInPlace();
      window = known == 0 ? 1 : within((int) (WINDOW_NANOS / CAUTION / Math.max(1, known)));
    }
    since = System.nanoTime();
  }

  /** Learns that something else comes next, or that it is time to look at the clock. */
  void end() {
    Site ended = site;
    if (ended != null) {
      site = null;
      long time = System.nanoTime() - since;
      if (calls > window) {
        calls = window;
        window = within(time < WINDOW_NANOS / 2 ? 2 * window : window);
      }
      if (time > 2 * WINDOW_NANOS) {
        window = within(window / 2);
      }
      ended.ranDirectly(calls, time);
    }
  }

  private static int within(int window) {
    return Math.max(1, Math.min(LARGEST_WINDOW, window));
  }
}
