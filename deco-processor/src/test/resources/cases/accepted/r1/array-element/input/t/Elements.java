package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

final class Elements {
  private Elements() {}

  @Concurrent
  static double root(double x) {
    Meeting.here();
    return Math.sqrt(x);
  }

  @Synchronized
  static double[] roots(int n) {
    double[] out = new double[n];
    for (int i = 0; i < n; i++) {
      out[i] = root(i);
    }
    return out;
  }
}
