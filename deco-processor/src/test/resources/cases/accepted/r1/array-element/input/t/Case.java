package t;

import dev.deco.cases.Meeting;

/** a[i] = f(x) */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Elements.roots(6);
  }

  public static Object deco() throws Throwable {
    return DecoElements.roots(6);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoElements.roots(6));
  }
}
