package t;

import java.util.List;

/**
 * row = grid[i]: a pending write to the row is seen through the grid, and the other way round.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[][] grid = new int[2][3];
    return List.of(Rows.run(grid), grid);
  }

  public static Object deco() throws Throwable {
    int[][] grid = new int[2][3];
    return List.of(DecoRows.run(grid), grid);
  }
}
