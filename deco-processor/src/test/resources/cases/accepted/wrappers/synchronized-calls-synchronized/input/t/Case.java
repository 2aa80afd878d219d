package t;

import java.util.List;

/**
 * A call of a @Synchronized method in a rewritten body goes to its wrapper and stays in order.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[][] grid = new int[3][2];
    return List.of(Layers.sum(grid), grid);
  }

  public static Object deco() throws Throwable {
    int[][] grid = new int[3][2];
    return List.of(DecoLayers.sum(grid), grid);
  }
}
