package dev.deco.benchmarks.check;

import java.util.function.DoubleSupplier;

/**
 * A ratio that must not be below a bound. It is measured up to three times: noise makes a good
 * ratio bad now and then, but hardly a bad one good.
 *
 * @param what what is compared
 * @param least the bound
 * @param ratio measures it
 * @param gain what the machine gives code written by hand at that moment: two threads are no faster
 *     than one where others use the processors, and then an attempt tells nothing
 */
record Bound(String what, double least, DoubleSupplier ratio, DoubleSupplier gain) {
  private static final int ATTEMPTS = 3;
  private static final double ENOUGH = 1.5;

  /** One that holds however busy the machine is. */
  Bound(String what, double least, DoubleSupplier ratio) {
    this(what, least, ratio, () -> Double.POSITIVE_INFINITY);
  }

  /** The best ratio of up to three; not a number if the machine was too busy each time. */
  double best() {
    double best = Double.NaN;
    for (int attempt = 0; attempt < ATTEMPTS && !(best >= least); attempt++) {
      double measured = ratio.getAsDouble();
      if (measured >= least || gain.getAsDouble() >= ENOUGH) {
        best = Double.isNaN(best) ? measured : Math.max(best, measured);
      }
    }
    return best;
  }
}
