package t;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/** subList, listIterator, iterator().remove, stream and Collections methods inside a call. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7));
    List<Integer> linked = new LinkedList<>(List.of(1, 2, 3, 4, 5, 6, 7));
    return List.of(ListViews.run(list), ListViews.run(linked), list, linked);
  }

  public static Object deco() throws Throwable {
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7));
    List<Integer> linked = new LinkedList<>(List.of(1, 2, 3, 4, 5, 6, 7));
    return List.of(DecoListViews.run(list), DecoListViews.run(linked), list, linked);
  }
}
