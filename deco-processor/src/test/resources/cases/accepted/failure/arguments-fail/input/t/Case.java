package t;

import java.util.ArrayList;
import java.util.List;

/** An argument expression of a later call fails: the calls before it have their effects. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Integer> out = new ArrayList<>();
    List<Object> results = new ArrayList<>(List.of(out));
    try {
      Arguments.run(out, new int[] {1, 2, 3});
    } catch (ArrayIndexOutOfBoundsException e) {
      results.add(e.getMessage());
    }
    try {
      Arguments.second(out, null);
    } catch (NullPointerException e) {
      results.add("null");
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<Integer> out = new ArrayList<>();
    List<Object> results = new ArrayList<>(List.of(out));
    try {
      DecoArguments.run(out, new int[] {1, 2, 3});
    } catch (ArrayIndexOutOfBoundsException e) {
      results.add(e.getMessage());
    }
    try {
      DecoArguments.second(out, null);
    } catch (NullPointerException e) {
      results.add("null");
    }
    return results;
  }
}
