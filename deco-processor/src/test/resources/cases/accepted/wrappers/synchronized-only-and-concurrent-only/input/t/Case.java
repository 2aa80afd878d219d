package t;

import java.util.List;

/** A type with W3 forms only, and a method name that both forms share. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Forms.f(3, 4), new Forms().run(4));
  }

  public static Object deco() throws Throwable {
    return List.of(DecoForms.f(3, 4), DecoForms.of(new Forms()).run(4));
  }
}
