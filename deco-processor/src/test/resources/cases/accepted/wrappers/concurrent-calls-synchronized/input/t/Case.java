package t;

import java.util.List;

/** A @Concurrent method that calls a @Synchronized one through its wrapper. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[][] grid = new int[3][2];
    return List.of(Through.run(grid), grid);
  }

  public static Object deco() throws Throwable {
    int[][] grid = new int[3][2];
    return List.of(DecoThrough.run(grid), grid);
  }
}
