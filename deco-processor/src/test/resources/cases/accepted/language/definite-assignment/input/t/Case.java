package t;

import java.util.List;

/** Locals and finals that are definitely assigned only through flow analysis. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Definite.run(1, true), Definite.run(2, false));
  }

  public static Object deco() throws Throwable {
    return List.of(DecoDefinite.run(1, true), DecoDefinite.run(2, false));
  }
}
