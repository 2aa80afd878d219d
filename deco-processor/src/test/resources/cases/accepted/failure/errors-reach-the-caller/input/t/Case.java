package t;

import java.util.ArrayList;
import java.util.List;

/**
 * A StackOverflowError and an OutOfMemoryError in a call reach the caller; the next run is
 * clean.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (int[] pair : new int[][] {{1, 2}, {-1, 2}, {1, -2}, {-1, -2}, {3, 4}}) {
      try {
        results.add(Errors.run(pair[0], pair[1]));
      } catch (StackOverflowError e) {
        results.add("overflow");
      } catch (OutOfMemoryError e) {
        results.add(e.getMessage());
      }
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (int[] pair : new int[][] {{1, 2}, {-1, 2}, {1, -2}, {-1, -2}, {3, 4}}) {
      try {
        results.add(DecoErrors.run(pair[0], pair[1]));
      } catch (StackOverflowError e) {
        results.add("overflow");
      } catch (OutOfMemoryError e) {
        results.add(e.getMessage());
      }
    }
    return results;
  }
}
