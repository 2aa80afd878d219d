package t;

import java.util.Map;

/** Static, wildcard and nested type imports in a rewritten body. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Imports.run(Map.of("a", 1.0, "b", -4.0, "c", 9.0));
  }

  public static Object deco() throws Throwable {
    return DecoImports.run(Map.of("a", 1.0, "b", -4.0, "c", 9.0));
  }
}
