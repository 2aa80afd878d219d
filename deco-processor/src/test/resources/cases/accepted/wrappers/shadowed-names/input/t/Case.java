package t;

import java.util.List;

/**
 * Names that hide others: a parameter hides a field, a local class a library one, and names of
 * the runtime.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Shadow shadow = new Shadow();
    return List.of(shadow.run(40), shadow.v, shadow.out);
  }

  public static Object deco() throws Throwable {
    Shadow shadow = new Shadow();
    return List.of(DecoShadow.of(shadow).run(40), shadow.v, shadow.out);
  }
}
