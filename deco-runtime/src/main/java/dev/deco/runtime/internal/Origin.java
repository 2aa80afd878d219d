package dev.deco.runtime.internal;

import dev.deco.runtime.support.Site;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What calls spawned at one place have in common, so that each need not keep it for itself.
 * Immutable.
 */
final class Origin {
  final Home home;
  final Settings settings;
  final @Nullable Site site;
  final @Nullable ClassLoader loader;

  /** Where calls of the method run; null for the runners of the scope. */
  final @Nullable Lane lane;

  /** The thread-locals that calls are to see; null for those of whoever runs them. */
  final @Nullable Object values;

  /** Calls spawned on the current thread. */
  Origin(
      Home home,
      Settings settings,
      @Nullable Site site,
      @Nullable Lane lane,
      @Nullable Object values) {
    this.home = home;
    this.settings = settings;
    this.site = site;
    this.lane = lane;
    this.values = values;
    this.loader = Thread.currentThread().getContextClassLoader();
  }

  /** How many of the calls may run at once; null where that is open. */
  @Nullable Limit limit() {
    return lane == null ? null : lane.limit();
  }

  /** Whether a call spawned now, on the same thread and in the same home, shares this. */
  boolean suits(@Nullable Site spawn, @Nullable Lane where, @Nullable Object now) {
    return site == spawn
        && lane == where
        && Objects.equals(values, now)
        && loader == Thread.currentThread().getContextClassLoader();
  }
}
