package t;

import java.util.List;

/**
 * A value computed in one round is read in the next, at the top, in the middle and through a
 * local.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {5, 6, 7, 8, 9};
    return List.of(Carried.run(a), a);
  }

  public static Object deco() throws Throwable {
    int[] a = {5, 6, 7, 8, 9};
    return List.of(DecoCarried.run(a), a);
  }
}
