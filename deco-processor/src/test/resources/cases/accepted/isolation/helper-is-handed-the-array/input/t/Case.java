package t;

import java.util.List;

/** A helper of the class, of another class, and a recursive one get the array of the call. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {1, 2, 3};
    return List.of(Helped.run(a), a);
  }

  public static Object deco() throws Throwable {
    int[] a = {1, 2, 3};
    return List.of(DecoHelped.run(a), a);
  }
}
