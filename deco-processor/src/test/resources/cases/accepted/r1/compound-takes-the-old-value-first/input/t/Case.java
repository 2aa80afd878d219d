package t;

import java.util.ArrayList;
import java.util.List;

/**
 * a[0] += f(a): the old value is taken before the call's effects and after all earlier ones.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {10};
    List<Integer> list = new ArrayList<>(List.of(7));
    int v = Old.run(a, list);
    return List.of(v, a, list);
  }

  public static Object deco() throws Throwable {
    int[] a = {10};
    List<Integer> list = new ArrayList<>(List.of(7));
    int v = DecoOld.run(a, list);
    return List.of(v, a, list);
  }
}
