package t;

import java.util.List;

/** a.length and a.clone() of arrays that earlier calls wrote; a clone is the call's own. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {1, 2, 3};
    int[][] grid = {{1}, {2}};
    return List.of(Clone.run(a, grid), a, grid);
  }

  public static Object deco() throws Throwable {
    int[] a = {1, 2, 3};
    int[][] grid = {{1}, {2}};
    return List.of(DecoClone.run(a, grid), a, grid);
  }
}
