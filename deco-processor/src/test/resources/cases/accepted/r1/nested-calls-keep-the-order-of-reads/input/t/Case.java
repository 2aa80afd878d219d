package t;

import java.util.List;

/**
 * What stands left of a nested call is read before its effects, what stands right of it behind
 * them.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {3};
    return List.of(Nested.run(a), a);
  }

  public static Object deco() throws Throwable {
    int[] a = {3};
    return List.of(DecoNested.run(a), a);
  }
}
