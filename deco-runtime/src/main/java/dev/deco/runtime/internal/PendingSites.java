package dev.deco.runtime.internal;

import dev.deco.runtime.support.Site;
import org.jspecify.annotations.Nullable;

/** Where the pending calls of a scope were spawned, as long as these are few places. */
final class PendingSites {
  private static final int FEW = 4;

  private final @Nullable Site[] sites = new @Nullable Site[FEW];
  private int count;
  private boolean many;

  /** Adds the place of a call; null if unknown. */
  void add(@Nullable Site site) {
    for (int i = 0; i < count; i++) {
      if (sites[i] == site) {
        return;
      }
    }
    if (site != null && count < FEW) {
      sites[count++] = site;
    } else {
      many = true;
    }
  }

  /** Whether none of the pending calls is worth running beside others. */
  boolean inPlace() {
    for (int i = 0; i < count; i++) {
      Site site = sites[i];
      if (site != null && !site.runsInPlace()) {
        return false;
      }
    }
    return !many;
  }

  /** Whether all pending calls were spawned at a place, if there are any. */
  boolean only(Site site) {
    return !many && (count == 0 || count == 1 && sites[0] == site);
  }

  /** The place where all pending calls were spawned; null if it is none, or not one. */
  @Nullable Site one() {
    return many || count != 1 ? null : sites[0];
  }

  void clear() {
    count = 0;
    many = false;
  }
}
