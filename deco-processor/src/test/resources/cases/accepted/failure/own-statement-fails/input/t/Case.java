package t;

import java.util.ArrayList;
import java.util.List;

/** A statement of the caller's own fails: what was spawned before it has its effects. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] out = new int[4];
    List<Object> results = new ArrayList<>(List.of(out));
    try {
      Statement.run(out, "no number");
    } catch (ClassCastException e) {
      results.add("cast");
    }
    try {
      Statement.thrown(out);
    } catch (IllegalStateException e) {
      results.add(e.getMessage());
    }
    return results;
  }

  public static Object deco() throws Throwable {
    int[] out = new int[4];
    List<Object> results = new ArrayList<>(List.of(out));
    try {
      DecoStatement.run(out, "no number");
    } catch (ClassCastException e) {
      results.add("cast");
    }
    try {
      DecoStatement.thrown(out);
    } catch (IllegalStateException e) {
      results.add(e.getMessage());
    }
    return results;
  }
}
