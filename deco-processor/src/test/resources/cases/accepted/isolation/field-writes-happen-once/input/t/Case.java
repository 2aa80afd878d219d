package t;

import java.util.List;

/**
 * A call that writes fields runs once, though it reads an array that others write, and not at all
 * behind a call that fails.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Once.total = 0;
    Once b = new Once();
    int[] a = {1, 2, 3, 4, 5, 6};
    Once.run(b, a);
    int n = b.n;
    String failure = "";
    try {
      Once.failing(b, a);
    } catch (IllegalStateException e) {
      failure = e.getMessage();
    }
    return List.of(a, n, b.n, b.last, Once.total, failure);
  }

  public static Object deco() throws Throwable {
    Once.total = 0;
    Once b = new Once();
    int[] a = {1, 2, 3, 4, 5, 6};
    DecoOnce.run(b, a);
    int n = b.n;
    String failure = "";
    try {
      DecoOnce.failing(b, a);
    } catch (IllegalStateException e) {
      failure = e.getMessage();
    }
    return List.of(a, n, b.n, b.last, Once.total, failure);
  }
}
