package dev.deco.runtime.support;

/**
 * For how long calls have been spawned at all: at first the runtime's own code is yet to be
 * compiled, and the compiler takes up processors. Thread-safe; of two threads that tell of some
 * time at once one is not heard.
 */
final class Warmth {
  /** That of this JVM. */
  static final Warmth RUNTIME = new Warmth();

  private static final double WARM_NANOS = 500_000_000;

  private volatile double nanos;

  void add(double further) {
    nanos += further;
  }

  boolean warm() {
    return nanos >= WARM_NANOS;
  }
}
