package t;

import java.util.List;

/**
 * A call fails on what it saw at its spawn, but not on what an earlier call has written by
 * then.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {0};
    return List.of(Stale.run(a), a);
  }

  public static Object deco() throws Throwable {
    int[] a = {0};
    return List.of(DecoStale.run(a), a);
  }
}
