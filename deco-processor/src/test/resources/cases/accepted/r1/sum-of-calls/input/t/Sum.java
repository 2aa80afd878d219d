package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

final class Sum {
  private Sum() {}

  @Concurrent
  static double term(int k) {
    Meeting.here();
    return (k % 2 == 0 ? 4.0 : -4.0) / (2 * k + 1);
  }

  @Synchronized
  static double pi(int terms) {
    double sum = 0;
    for (int k = 0; k < terms; k++) {
      sum += term(k);
    }
    return sum;
  }
}
