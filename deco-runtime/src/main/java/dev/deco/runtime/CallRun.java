package dev.deco.runtime;

import org.jspecify.annotations.Nullable;

/**
 * One run of a call.
 *
 * @param site where the call was spawned, in the user's source; null if unknown
 * @param kind how it runs
 * @param spawned when it was spawned, on the clock of {@link System#nanoTime}; 0 if unknown
 */
public record CallRun(@Nullable StackTraceElement site, Kind kind, long spawned) {
  /** How a call runs. */
  public enum Kind {
    /** Before its turn, isolated. */
    EARLY,
    /** In its turn, isolated: an earlier run was out of date, or there was none. */
    IN_TURN,
    /** On the objects themselves, in program order. */
    IN_PLACE
  }
}
