package t;

import java.util.ArrayList;
import java.util.List;

/** finally runs after the call has ended, with or without a failure. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (int second : new int[] {2, -2}) {
      int[] a = new int[4];
      int[] seen = new int[3];
      try {
        Final.run(a, seen, second);
      } catch (IllegalArgumentException e) {
        results.add(e.getMessage());
      }
      results.add(List.of(a, seen));
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (int second : new int[] {2, -2}) {
      int[] a = new int[4];
      int[] seen = new int[3];
      try {
        DecoFinal.run(a, seen, second);
      } catch (IllegalArgumentException e) {
        results.add(e.getMessage());
      }
      results.add(List.of(a, seen));
    }
    return results;
  }
}
