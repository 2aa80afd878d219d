package t;

import java.util.List;

/** for (T x : a) over an array that the call writes, and over rows. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {1, 2, 3};
    int[][] grid = {{1, 2}, {3}};
    String[] texts = {"a", "b"};
    return List.of(Each.run(a, grid, texts, new char[] {'x'}), a, grid, texts);
  }

  public static Object deco() throws Throwable {
    int[] a = {1, 2, 3};
    int[][] grid = {{1, 2}, {3}};
    String[] texts = {"a", "b"};
    return List.of(DecoEach.run(a, grid, texts, new char[] {'x'}), a, grid, texts);
  }
}
