package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

final class Differ {
  private Differ() {}

  @Concurrent
  static double f(double x) {
    Meeting.here();
    return x * x;
  }

  @Synchronized
  static void run(double[] in, double[] out) {
    for (int i = 0; i < in.length; i++) {
      out[i] = f(in[i]);
    }
  }
}
