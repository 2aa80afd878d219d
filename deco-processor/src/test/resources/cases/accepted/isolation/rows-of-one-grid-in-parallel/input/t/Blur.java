package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;

final class Blur {
  private Blur() {}

  @Concurrent
  static void row(int[][] in, int[][] out, int y) {
    Meeting.here();
    for (int x = 0; x < in[y].length; x++) {
      int sum = 0;
      int n = 0;
      for (int dy = -1; dy <= 1; dy++) {
        if (y + dy >= 0 && y + dy < in.length) {
          sum += in[y + dy][x];
          n++;
        }
      }
      out[y][x] = sum / n;
    }
  }

  @Synchronized
  static int[][] blur(int[][] in) {
    int[][] out = new int[in.length][in[0].length];
    for (int y = 0; y < in.length; y++) {
      row(in, out, y);
    }
    return out;
  }
}
