package dev.deco.benchmarks.check;

import java.util.function.DoubleSupplier;

/**
 * A ratio that must not be below a bound. It is measured up to three times: noise makes a good
 * ratio bad now and then, but hardly a bad one good.
 *
 * @param what what is compared
 * @param least the bound
 * @param ratio measures it
 */
record Bound(String what, double least, DoubleSupplier ratio) {
  private static final int ATTEMPTS = 3;

  /** The best ratio of up to three. */
  double best() {
    double best = Double.NEGATIVE_INFINITY;
    for (int attempt = 0; attempt < ATTEMPTS && best < least; attempt++) {
      best = Math.max(best, ratio.getAsDouble());
    }
    return best;
  }
}
