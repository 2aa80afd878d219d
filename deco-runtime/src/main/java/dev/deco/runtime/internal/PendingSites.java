package dev.deco.runtime.internal;

import dev.deco.runtime.support.Site;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where the pending calls of a scope were spawned, as long as these are few places. */
final class PendingSites {
  private static final int FEW = 4;

  private final @Nullable Site[] sites = new @Nullable Site[FEW];
  private final int[] calls = new int[FEW];
  private int count;
  private boolean many;

  /** Adds the place of some calls; null if unknown. */
  void add(@Nullable Site site, int added) {
    for (int i = 0; i < count; i++) {
      if (sites[i] == site) {
        calls[i] += added;
        return;
      }
    }
    if (site != null && count < FEW) {
      calls[count] = added;
      sites[count++] = site;
    } else {
      many = true;
    }
  }

  /** Whether none of the pending calls is worth running beside others. */
  boolean inPlace() {
    return !many && all(Site::runsInPlace);
  }

  /** Whether the pending calls, if there are any, would all rather run where they stand. */
  boolean direct() {
    return !many && all(Site::runsDirectly);
  }

  /** Whether calls are spawned at one of the places to see whether that pays. */
  boolean tried() {
    return !all(site -> !site.triesSpawning());
  }

  private boolean all(Predicate<Site> predicate) {
    for (int i = 0; i < count; i++) {
      Site site = sites[i];
      if (site != null && !predicate.test(site)) {
        return false;
      }
    }
    return true;
  }

  /** Takes what a place has to do with a time. */
  interface Share {
    void take(Site site, int calls, double nanos);
  }

  /**
   * Shares a time out among the places, by what their calls take where they stand; where that is
   * not known, by how many there are.
   */
  void share(double nanos, Share share) {
    if (many) {
      return;
    }
    boolean known = true;
    double all = 0;
    double total = 0;
    for (int i = 0; i < count; i++) {
      double each = known(i);
      known &= each > 0;
      all += calls[i] * each;
      total += calls[i];
    }
    for (int i = 0; i < count; i++) {
      Site site = sites[i];
      if (site != null) {
        double part = known ? calls[i] * known(i) / all : calls[i] / total;
        share.take(site, calls[i], nanos * part);
      }
    }
  }

  private double known(int i) {
    Site site = sites[i];
    return site == null ? 0 : site.nanosInPlace();
  }

  void clear() {
    count = 0;
    many = false;
  }
}
