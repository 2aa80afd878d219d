package t;

import java.util.List;

/** Instance helpers, lambdas and functional interfaces that touch the array of the call. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    double[] a = {1, 2, 3};
    return List.of(new Applied(2).run(a), a);
  }

  public static Object deco() throws Throwable {
    double[] a = {1, 2, 3};
    return List.of(DecoApplied.of(new Applied(2)).run(a), a);
  }
}
