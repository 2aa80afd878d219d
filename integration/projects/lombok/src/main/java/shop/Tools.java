package shop;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import lombok.experimental.UtilityClass;

/** All of it becomes static. */
@UtilityClass
class Tools {
  int step = 3;

  @Concurrent
  long power(int x) {
    long power = x;
    for (int i = 0; i < 20_000; i++) {
      power = (power * x + step) % 10_007;
    }
    return power;
  }

  @Synchronized
  long powers(int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) {
      sum += power(i);
    }
    return sum;
  }
}
