package t;

import java.util.ArrayList;
import java.util.List;

/** The caller's own write to what a pending call reads waits, or the call has its own view. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {1, 2, 3};
    List<Integer> list = new ArrayList<>(List.of(4, 5, 6));
    return List.of(Anti.run(a, list), a, list);
  }

  public static Object deco() throws Throwable {
    int[] a = {1, 2, 3};
    List<Integer> list = new ArrayList<>(List.of(4, 5, 6));
    return List.of(DecoAnti.run(a, list), a, list);
  }
}
