package t;

import java.util.List;
import java.util.Map;

/** Generic methods with explicit type arguments, wildcards, diamonds and method references. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Generics.run(List.of("ab", "c"), Map.of("k", List.of(7)));
  }

  public static Object deco() throws Throwable {
    return DecoGenerics.run(List.of("ab", "c"), Map.of("k", List.of(7)));
  }
}
