package dev.deco.runtime.internal;

import dev.deco.runtime.support.Site;
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

  /** Calls spawned on the current thread. */
  Origin(Home home, Settings settings, @Nullable Site site) {
    this.home = home;
    this.settings = settings;
    this.site = site;
    this.loader = Thread.currentThread().getContextClassLoader();
  }

  /** Whether a call spawned now, on the same thread and in the same home, shares this. */
  boolean suits(@Nullable Site spawn) {
    return site == spawn && loader == Thread.currentThread().getContextClassLoader();
  }
}
