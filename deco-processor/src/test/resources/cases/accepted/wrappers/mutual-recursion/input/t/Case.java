package t;

import java.util.List;

/** Two methods that call each other, both with both annotations. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Mutual.even(6), Mutual.odd(6));
  }

  public static Object deco() throws Throwable {
    return List.of(DecoMutual.even(6), DecoMutual.odd(6));
  }
}
