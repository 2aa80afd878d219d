package t;

import java.util.ArrayList;
import java.util.List;

/**
 * A result that holds arguments inside: a new list, an array, a record, an Optional, a lambda.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Integer> list = new ArrayList<>();
    int[] a = new int[1];
    return List.of(Built.run(list, a), list);
  }

  public static Object deco() throws Throwable {
    List<Integer> list = new ArrayList<>();
    int[] a = new int[1];
    return List.of(DecoBuilt.run(list, a), list);
  }
}
