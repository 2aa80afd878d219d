package dev.deco.runtime.internal;

import dev.deco.runtime.support.Site;
import org.jspecify.annotations.Nullable;

/**
 * Statements of one place that run as the user wrote them, one after the other: looks at the clock
 * now and then. Confined to the scope's thread.
 */
final class Streak {
  private @Nullable Site site;
  private int calls;
  private int window;
  private long since;

  /** Whether the next statement belongs to it; it is counted. */
  boolean goesOn(Site at) {
    return at == site && ++calls <= window;
  }

  void begin(Site at) {
    site = at;
    calls = 1;
    window = at.window();
    since = System.nanoTime();
  }

  /** Learns that something else comes next, or that it is time to look at the clock. */
  void end() {
    Site ended = site;
    if (ended != null) {
      site = null;
      ended.ranDirectly(Math.min(calls, window), System.nanoTime() - since);
    }
  }
}
