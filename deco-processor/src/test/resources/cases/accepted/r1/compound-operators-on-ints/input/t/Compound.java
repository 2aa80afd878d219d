package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

final class Compound {
  private Compound() {}

  @Concurrent
  static int value(int x) {
    Meeting.here();
    return x;
  }

  @Synchronized
  static void all(int[] a) {
    a[0] += value(3);
    a[1] -= value(4);
    a[2] *= value(5);
    a[3] /= value(6);
    a[4] %= value(7);
    a[5] &= value(12);
    a[6] |= value(8);
    a[7] ^= value(5);
    a[8] <<= value(3);
    a[9] >>= value(2);
    a[10] >>>= value(2);
    a[0] += value(100);
  }
}
