package t;

import java.util.ArrayList;
import java.util.List;

/** a[9] = f(x) calls first and then fails; a[9] += f(x) fails without a call. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (int form = 0; form < 3; form++) {
      List<String> log = new ArrayList<>();
      int[] a = new int[1];
      try {
        switch (form) {
          case 0 -> Bounds.assign(a, log);
          case 1 -> Bounds.compound(a, log);
          default -> Bounds.nowhere(null, log);
        }
      } catch (ArrayIndexOutOfBoundsException e) {
        results.add(e.getMessage());
      } catch (NullPointerException e) {
        results.add("null");
      }
      results.add(log);
      results.add(a);
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<Object> results = new ArrayList<>();
    for (int form = 0; form < 3; form++) {
      List<String> log = new ArrayList<>();
      int[] a = new int[1];
      try {
        switch (form) {
          case 0 -> DecoBounds.assign(a, log);
          case 1 -> DecoBounds.compound(a, log);
          default -> DecoBounds.nowhere(null, log);
        }
      } catch (ArrayIndexOutOfBoundsException e) {
        results.add(e.getMessage());
      } catch (NullPointerException e) {
        results.add("null");
      }
      results.add(log);
      results.add(a);
    }
    return results;
  }
}
