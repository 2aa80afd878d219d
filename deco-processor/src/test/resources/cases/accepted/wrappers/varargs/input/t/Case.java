package t;

import java.util.List;

/**
 * A varargs method with both annotations, called with none, several, an array and null
 * elements.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Var.run("one", "three"), Var.all(1, 2, 3), Var.all());
  }

  public static Object deco() throws Throwable {
    return List.of(DecoVar.run("one", "three"), DecoVar.all(1, 2, 3), DecoVar.all());
  }
}
