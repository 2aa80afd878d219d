package t;

import java.util.List;

/** Methods whose ranges do not say all that they touch run as if they declared none. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {1, 2, 3, 4, 5};
    int[] b = {1, 2, 3, 4, 5};
    return List.of(Odd.all(a, b), a, b, Odd.all(a, a), a);
  }

  public static Object deco() throws Throwable {
    int[] a = {1, 2, 3, 4, 5};
    int[] b = {1, 2, 3, 4, 5};
    return List.of(DecoOdd.all(a, b), a, b, DecoOdd.all(a, a), a);
  }
}
