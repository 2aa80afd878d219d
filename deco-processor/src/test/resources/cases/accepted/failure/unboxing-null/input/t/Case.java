package t;

import java.util.ArrayList;
import java.util.List;

/** int v = f(x) where the call returns null; sum += f(x) likewise. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<String> log = new ArrayList<>();
    int[] out = new int[3];
    List<Object> results = new ArrayList<>(List.of(log, out));
    try {
      results.add(Unbox.local(log));
    } catch (NullPointerException e) {
      results.add("null");
    }
    try {
      Unbox.element(log, out);
    } catch (NullPointerException e) {
      results.add("null");
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<String> log = new ArrayList<>();
    int[] out = new int[3];
    List<Object> results = new ArrayList<>(List.of(log, out));
    try {
      results.add(DecoUnbox.local(log));
    } catch (NullPointerException e) {
      results.add("null");
    }
    try {
      DecoUnbox.element(log, out);
    } catch (NullPointerException e) {
      results.add("null");
    }
    return results;
  }
}
