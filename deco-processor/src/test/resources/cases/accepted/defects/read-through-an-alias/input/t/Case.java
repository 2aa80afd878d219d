package t;

import java.util.List;

/** The caller reads what a call wrote through another name of the same row. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[][] grid = new int[2][3];
    int sum = Alias.sum(grid);
    return List.of(sum, grid);
  }

  public static Object deco() throws Throwable {
    int[][] grid = new int[2][3];
    int sum = DecoAlias.sum(grid);
    return List.of(sum, grid);
  }
}
