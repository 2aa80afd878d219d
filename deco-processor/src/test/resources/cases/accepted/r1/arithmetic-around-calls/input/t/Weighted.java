package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

final class Weighted {
  private Weighted() {}

  @Concurrent
  static double f(int x) {
    Meeting.here();
    return x / 3.0;
  }

  @Concurrent
  static int g(int y) {
    Meeting.here();
    return y * y;
  }

  @Synchronized
  static double run(double[] w) {
    double sum = 0;
    long bits = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * f(i) + g(i + 1);
      bits ^= (g(i) << 3) | (g(i + 2) & 15);
    }
    double mean = (sum - f(3)) / -g(2);
    String text = "mean " + f(9) + ";" + (int) f(10) + ~g(3) + g(0);
    return mean + bits + text.length();
  }
}
