package t;

import java.util.List;
import java.util.Random;

/** A fast Fourier transform in place, by halves that share tables they only read. */
public final class Case {
  private Case() {}

  private static final int N = 1 << 10;

  public static Object serial() throws Throwable {
    double[] re = new Random(1).doubles(N).toArray();
    double[] im = new Random(2).doubles(N).toArray();
    Fourier.permute(re, im);
    Fourier.transform(re, im, table(true), table(false), 0, N);
    return List.of(re, im);
  }

  public static Object deco() throws Throwable {
    double[] re = new Random(1).doubles(N).toArray();
    double[] im = new Random(2).doubles(N).toArray();
    Fourier.permute(re, im);
    DecoFourier.transform(re, im, table(true), table(false), 0, N);
    return List.of(re, im);
  }

  private static double[] table(boolean cos) {
    double[] table = new double[N / 2];
    for (int i = 0; i < table.length; i++) {
      double angle = -2 * Math.PI * i / N;
      table[i] = cos ? Math.cos(angle) : Math.sin(angle);
    }
    return table;
  }
}
