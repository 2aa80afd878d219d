package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

final class Narrow {
  private Narrow() {}

  @Concurrent
  static int big(int x) {
    Meeting.here();
    return x * 1000;
  }

  @Concurrent
  static double half(double x) {
    Meeting.here();
    return x / 2;
  }

  @Synchronized
  static String run(byte[] bytes, short[] shorts, char[] chars, long[] longs, float[] floats) {
    bytes[0] += big(1);
    shorts[0] -= big(77);
    chars[0] += big(66);
    longs[0] *= half(7);
    floats[0] += half(3);
    int n = 10;
    n *= half(5);
    byte b = 3;
    b <<= big(1);
    char c = 'a';
    c += big(2);
    return n + " " + b + " " + (int) c;
  }
}
