package t;

import java.util.ArrayList;
import java.util.List;

/** A call spawned before the try does not fail into its handler. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (int x : new int[] {3, -3}) {
      List<String> log = new ArrayList<>();
      try {
        results.add(Outside.run(x, log));
      } catch (IllegalArgumentException e) {
        results.add(e.getMessage());
      }
      results.add(log);
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (int x : new int[] {3, -3}) {
      List<String> log = new ArrayList<>();
      try {
        results.add(DecoOutside.run(x, log));
      } catch (IllegalArgumentException e) {
        results.add(e.getMessage());
      }
      results.add(log);
    }
    return results;
  }
}
