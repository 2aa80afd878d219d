package t;

import dev.deco.cases.Meeting;

/** sum += w[i] * f(x) + g(y) */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Weighted.run(new double[] {0.5, 0.25, 1.5});
  }

  public static Object deco() throws Throwable {
    return DecoWeighted.run(new double[] {0.5, 0.25, 1.5});
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoWeighted.run(new double[] {0.5, 0.25, 1.5}));
  }
}
