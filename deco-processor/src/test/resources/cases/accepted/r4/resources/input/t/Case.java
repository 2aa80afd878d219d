package t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Resources are closed after the calls in their block have ended; a failing close is
 * suppressed.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (String second : List.of("b", "bad")) {
      for (int x : new int[] {2, -2}) {
        List<String> log = new ArrayList<>();
        try {
          Resources.run(log, second, x);
        } catch (RuntimeException e) {
          results.add(e.getMessage() + Arrays.toString(e.getSuppressed()));
        }
        results.add(log);
      }
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (String second : List.of("b", "bad")) {
      for (int x : new int[] {2, -2}) {
        List<String> log = new ArrayList<>();
        try {
          DecoResources.run(log, second, x);
        } catch (RuntimeException e) {
          results.add(e.getMessage() + Arrays.toString(e.getSuppressed()));
        }
        results.add(log);
      }
    }
    return results;
  }
}
