package t;

import dev.deco.cases.Meeting;

/** g[i][j] = f(x) */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Grid.fill(3, 2);
  }

  public static Object deco() throws Throwable {
    return DecoGrid.fill(3, 2);
  }

  public static Object parallel() throws Throwable {
    // Across the rows too: with one column the calls can only meet from different rounds of i.
    return Meeting.ofTwo(() -> DecoGrid.fill(4, 1));
  }
}
