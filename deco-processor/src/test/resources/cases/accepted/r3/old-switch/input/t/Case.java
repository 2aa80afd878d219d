package t;

import java.util.List;

/** An old switch with fall-through between pending calls. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {0};
    return List.of(Old.run(a), a);
  }

  public static Object deco() throws Throwable {
    int[] a = {0};
    return List.of(DecoOld.run(a), a);
  }
}
