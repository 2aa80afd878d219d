package t;

import dev.deco.cases.Meeting;

/** Writes to rows of a fresh grid: neither loop waits, though the row is read from the grid. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Fresh.run(4);
  }

  public static Object deco() throws Throwable {
    return DecoFresh.run(4);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoFresh.run(4));
  }
}
