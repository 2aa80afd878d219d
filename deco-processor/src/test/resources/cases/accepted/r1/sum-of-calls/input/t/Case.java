package t;

import dev.deco.cases.Meeting;

/** sum += f(x), the accumulator being a local. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Sum.pi(100);
  }

  public static Object deco() throws Throwable {
    return DecoSum.pi(100);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoSum.pi(10));
  }
}
