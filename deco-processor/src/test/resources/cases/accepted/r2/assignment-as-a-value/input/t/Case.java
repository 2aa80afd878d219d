package t;

import java.util.List;

/** (v = f(x)) + 1, a[i] = b[i] = f(x), and a chain of locals. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = new int[3];
    long[] b = new long[3];
    return List.of(Chained.run(a, b), a, b);
  }

  public static Object deco() throws Throwable {
    int[] a = new int[3];
    long[] b = new long[3];
    return List.of(DecoChained.run(a, b), a, b);
  }
}
