package t;

import java.util.ArrayList;
import java.util.List;

/**
 * A call returns, stores and throws its arguments: they are the caller's own objects
 * afterwards.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Integer> list = new ArrayList<>();
    int[] a = new int[1];
    return List.of(Leak.run(list, a), list, a);
  }

  public static Object deco() throws Throwable {
    List<Integer> list = new ArrayList<>();
    int[] a = new int[1];
    return List.of(DecoLeak.run(list, a), list, a);
  }
}
