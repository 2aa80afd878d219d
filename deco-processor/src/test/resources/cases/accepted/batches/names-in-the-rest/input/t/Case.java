package t;

import java.util.ArrayList;
import java.util.List;

/** The rests of statements are code of another class: what they name must mean the same there. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Object> results = new ArrayList<>();
    Named named = new Named();
    results.add(named.members(12));
    results.add(Named.last);
    results.add(Named.variables(new int[20], 20));
    results.add(Named.types("first", 6));
    return results;
  }

  public static Object deco() throws Throwable {
    List<Object> results = new ArrayList<>();
    DecoNamed named = DecoNamed.of(new Named());
    results.add(named.members(12));
    results.add(Named.last);
    results.add(DecoNamed.variables(new int[20], 20));
    results.add(DecoNamed.types("first", 6));
    return results;
  }
}
