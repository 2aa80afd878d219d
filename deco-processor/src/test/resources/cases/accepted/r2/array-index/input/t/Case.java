package t;

import java.util.List;

/** a[f(x)], as a value and as a place. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {7, 8, 9};
    int[][] g = new int[3][3];
    return List.of(Index.run(a, g), a, g);
  }

  public static Object deco() throws Throwable {
    int[] a = {7, 8, 9};
    int[][] g = new int[3][3];
    return List.of(DecoIndex.run(a, g), a, g);
  }
}
