package t;

import java.util.ArrayList;
import java.util.List;

/** out[0][0] = v inside a call reaches the caller's array. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[][] array = new int[2][3];
    List<List<Integer>> lists = new ArrayList<>();
    lists.add(new ArrayList<>(List.of(9, 9)));
    lists.add(new ArrayList<>());
    Nested.run(array, lists);
    return List.of(array, lists);
  }

  public static Object deco() throws Throwable {
    int[][] array = new int[2][3];
    List<List<Integer>> lists = new ArrayList<>();
    lists.add(new ArrayList<>(List.of(9, 9)));
    lists.add(new ArrayList<>());
    DecoNested.run(array, lists);
    return List.of(array, lists);
  }
}
