package dev.deco.runtime.support;

/**
 * How long something takes if nothing comes in between, from how long it took: whatever a machine
 * does besides makes it longer and never shorter. So this falls fast and rises slowly, and one time
 * that is far out of line moves it by little. Confined to who may tell it.
 */
final class Undisturbed {
  private double nanos;

  /** Learns how long it took this time; the first time counts as it is. */
  void add(double took) {
    double known = nanos;
    if (known == 0) {
      nanos = took;
    } else if (took < known) {
      nanos = known + (took - known) / 2;
    } else {
      nanos = known + (Math.min(took, 2 * known) - known) / 8;
    }
  }

  /** The time, in nanoseconds; 0 where nothing is known. */
  double nanos() {
    return nanos;
  }
}
