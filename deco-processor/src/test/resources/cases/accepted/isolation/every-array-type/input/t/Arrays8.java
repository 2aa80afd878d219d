package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Arrays8 {
  private Arrays8() {}

  @Concurrent
  static void write(
      int i,
      boolean[] z,
      byte[] b,
      short[] s,
      char[] c,
      int[] n,
      long[] l,
      float[] f,
      double[] d,
      String[] t,
      Object[] o) {
    Work.take(30);
    z[i] = !z[i];
    b[i] = (byte) (b[i] + 100);
    s[i] = (short) (s[0] + i);
    c[i] = (char) ('a' + i);
    n[i] = n[i] + i;
    l[i] = 1L << (40 + i);
    f[i] = f[i] / 3;
    d[i] = Math.sqrt(d[i]);
    t[i] = t[i] + i;
    o[i] = t;
  }

  @Synchronized
  static void run(
      boolean[] z,
      byte[] b,
      short[] s,
      char[] c,
      int[] n,
      long[] l,
      float[] f,
      double[] d,
      String[] t,
      Object[] o) {
    for (int i = 0; i < z.length; i++) {
      write(i, z, b, s, c, n, l, f, d, t, o);
    }
    write(0, z, b, s, c, n, l, f, d, t, o);
  }
}
