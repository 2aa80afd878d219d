package t;

import java.util.List;

/** Ranged calls within calls that are isolated, and a scope that spawns them. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] shared = {1, 2, 3, 4};
    int[][] rows = {{1, 2, 3}, shared, {5}, shared, {}};
    rows[4] = new int[] {7, 8};
    return List.of(Inside.all(rows), rows);
  }

  public static Object deco() throws Throwable {
    int[] shared = {1, 2, 3, 4};
    int[][] rows = {{1, 2, 3}, shared, {5}, shared, {}};
    rows[4] = new int[] {7, 8};
    return List.of(DecoInside.all(rows), rows);
  }
}
