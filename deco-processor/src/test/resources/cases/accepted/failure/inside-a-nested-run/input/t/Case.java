package t;

import java.util.ArrayList;
import java.util.List;

/** A failure inside a @Synchronized method that another one calls. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[][] grid = {{0, 0}, {0, 0, 0, 0}, {0}};
    List<Object> results = new ArrayList<>();
    results.add(grid);
    try {
      results.add(Outer.run(grid));
    } catch (IllegalStateException e) {
      results.add(e.getMessage());
    }
    return results;
  }

  public static Object deco() throws Throwable {
    int[][] grid = {{0, 0}, {0, 0, 0, 0}, {0}};
    List<Object> results = new ArrayList<>();
    results.add(grid);
    try {
      results.add(DecoOuter.run(grid));
    } catch (IllegalStateException e) {
      results.add(e.getMessage());
    }
    return results;
  }
}
