package t;

import java.util.ArrayList;
import java.util.List;

/**
 * A failed run leaves nothing behind: the next ones on the same thread are as if it had not
 * been.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (int from : new int[] {-2, 1, -4, 5}) {
      int[] out = new int[5];
      try {
        Again.fill(out, from);
      } catch (IllegalArgumentException e) {
        results.add(e.getMessage());
      }
      results.add(out);
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (int from : new int[] {-2, 1, -4, 5}) {
      int[] out = new int[5];
      try {
        DecoAgain.fill(out, from);
      } catch (IllegalArgumentException e) {
        results.add(e.getMessage());
      }
      results.add(out);
    }
    return results;
  }
}
