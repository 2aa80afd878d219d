package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Ops {
  private Ops() {}

  @Concurrent
  static int ops(int[] a, int i) {
    Work.take(20);
    a[i] += 5;
    a[i] -= 2;
    a[i] *= 7;
    a[i] /= 2;
    a[i] %= 100;
    a[i] <<= 2;
    a[i] >>= 1;
    a[i] >>>= 1;
    a[i] |= 64;
    a[i] &= 127;
    a[i] ^= 3;
    a[i]++;
    --a[i];
    int x = a[i]++ + ++a[i];
    int y = a[i]-- - --a[i];
    int z = (a[i] += 3) * 2;
    int w = a[a[2] = i] = 9 + a[i];
    return x * 1000000 + y * 10000 + z * 100 + w;
  }

  @Concurrent
  static String narrow(byte[] b, short[] s, char[] c, float[] f, long[] l) {
    b[0] += 100;
    b[0]++;
    s[0] -= 40000;
    char before = c[0]++;
    c[0] += 1;
    f[0] /= 3;
    f[0]++;
    long old = l[0]--;
    l[0] <<= 33;
    byte again = b[0] *= 2;
    return before + " " + old + " " + again;
  }

  @Concurrent
  static String texts(String[] t, Integer[] boxes, Object[] any) {
    t[0] += 1;
    t[0] += 'c';
    t[0] += null;
    boxes[0]++;
    boxes[0] += boxes[0]--;
    any[0] += "s";
    return t[0] + boxes[0];
  }

  @Synchronized
  static List<Object> run(
      int[] a,
      byte[] b,
      short[] s,
      char[] c,
      float[] f,
      long[] l,
      String[] t,
      Integer[] boxes,
      Object[] any) {
    List<Object> out = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      out.add(ops(a, i));
      out.add(narrow(b, s, c, f, l));
      out.add(texts(t, boxes, any));
    }
    return out;
  }
}
