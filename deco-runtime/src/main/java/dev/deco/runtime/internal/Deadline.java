package dev.deco.runtime.internal;

import java.time.Duration;

/**
 * When code is to have ended.
 *
 * @param at on the clock of {@link System#nanoTime}
 * @param given how much time there was
 */
record Deadline(long at, Duration given) {
  private static final Duration LONGEST = Duration.ofDays(365L * 100);

  /** So much time from now on; forever is a hundred years. */
  static Deadline in(Duration given) {
    Duration time = given.compareTo(LONGEST) > 0 ? LONGEST : given;
    return new Deadline(System.nanoTime() + (time.isNegative() ? 0 : time.toNanos()), given);
  }

  boolean passed() {
    return System.nanoTime() - at >= 0;
  }

  boolean before(Deadline other) {
    return at - other.at < 0;
  }
}
