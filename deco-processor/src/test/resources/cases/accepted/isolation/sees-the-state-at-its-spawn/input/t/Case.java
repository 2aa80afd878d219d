package t;

import java.util.ArrayList;
import java.util.List;

/** A call sees its arguments as they were at the spawn, plus its own writes. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {1};
    List<Integer> list = new ArrayList<>(List.of(0));
    return List.of(Own.run(a, list), a, list);
  }

  public static Object deco() throws Throwable {
    int[] a = {1};
    List<Integer> list = new ArrayList<>(List.of(0));
    return List.of(DecoOwn.run(a, list), a, list);
  }
}
