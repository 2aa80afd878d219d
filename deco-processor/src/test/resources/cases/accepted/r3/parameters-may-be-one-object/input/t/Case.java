package t;

import java.util.List;

/** Two parameters that are one array, and two that are not. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {1, 2, 3, 4};
    int[] b = {5, 0, 0, 0};
    int[] c = {1, 2, 3, 4};
    return List.of(Same.run(a, a), Same.run(c, b), a, b, c);
  }

  public static Object deco() throws Throwable {
    int[] a = {1, 2, 3, 4};
    int[] b = {5, 0, 0, 0};
    int[] c = {1, 2, 3, 4};
    return List.of(DecoSame.run(a, a), DecoSame.run(c, b), a, b, c);
  }
}
