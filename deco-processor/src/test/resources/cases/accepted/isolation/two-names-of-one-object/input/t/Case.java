package t;

import java.util.ArrayList;
import java.util.List;

/**
 * One array handed in twice, a list that is in another list too: one object inside the call.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = new int[3];
    int[] b = new int[3];
    List<Integer> list = new ArrayList<>();
    List<List<Integer>> all = new ArrayList<>();
    all.add(list);
    all.add(new ArrayList<>());
    return List.of(Twice.run(a, b, list, all), a, b, list, all);
  }

  public static Object deco() throws Throwable {
    int[] a = new int[3];
    int[] b = new int[3];
    List<Integer> list = new ArrayList<>();
    List<List<Integer>> all = new ArrayList<>();
    all.add(list);
    all.add(new ArrayList<>());
    return List.of(DecoTwice.run(a, b, list, all), a, b, list, all);
  }
}
