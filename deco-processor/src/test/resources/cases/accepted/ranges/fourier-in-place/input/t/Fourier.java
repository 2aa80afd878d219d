package t;

import dev.deco.Concurrent;
import dev.deco.Range;
import dev.deco.Synchronized;

final class Fourier {
  private Fourier() {}

  static void permute(double[] re, double[] im) {
    for (int i = 1, j = 0; i < re.length; i++) {
      int bit = re.length >> 1;
      for (; (j & bit) != 0; bit >>= 1) {
        j ^= bit;
      }
      j ^= bit;
      if (i < j) {
        double r = re[i];
        re[i] = re[j];
        re[j] = r;
        double m = im[i];
        im[i] = im[j];
        im[j] = m;
      }
    }
  }

  @Concurrent
  @Synchronized
  static void transform(
      @Range(from = "lo", to = "lo + n") double[] re,
      @Range(from = "lo", to = "lo + n") double[] im,
      double[] cos,
      double[] sin,
      int lo,
      int n) {
    if (n == 1) {
      return;
    }
    int half = n / 2;
    transform(re, im, cos, sin, lo, half);
    transform(re, im, cos, sin, lo + half, half);
    int stride = cos.length / half;
    for (int i = 0; i < half; i++) {
      int a = lo + i;
      int b = a + half;
      double c = cos[i * stride];
      double s = sin[i * stride];
      double r = c * re[b] - s * im[b];
      double m = c * im[b] + s * re[b];
      re[b] = re[a] - r;
      im[b] = im[a] - m;
      re[a] += r;
      im[a] += m;
    }
  }
}
