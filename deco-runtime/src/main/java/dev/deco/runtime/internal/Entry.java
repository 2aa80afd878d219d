package dev.deco.runtime.internal;

import dev.deco.runtime.support.Site;
import org.jspecify.annotations.Nullable;

/** A line of a log: a spawned call or a deferred step. */
interface Entry {
  /** Where the entry stands in the user's source; null if unknown. */
  @Nullable Site site();

  /**
   * Makes the entry's effects happen, on the thread that waits. No call of the log runs meanwhile.
   *
   * @param epoch what the replay has written so far; the entry adds what it writes
   * @throws Throwable the entry's failure
   */
  void replay(Epoch epoch) throws Throwable;

  /** Where the entry stands, as a line of a trace; null if unknown. */
  static @Nullable StackTraceElement frameOf(Entry entry) {
    Site site = entry.site();
    return site == null ? null : site.frame();
  }
}
