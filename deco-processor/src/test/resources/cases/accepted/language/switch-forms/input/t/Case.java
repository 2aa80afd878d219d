package t;

import java.util.List;

/** Old switches, arrow switches, yield, enums, strings, and patterns of instanceof. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Object[] values = {1, 5, "a", "c", null, Forms.Kind.A, Forms.Kind.C};
    return List.of(Forms.run(values, Forms.Kind.A), Forms.run(values, Forms.Kind.B));
  }

  public static Object deco() throws Throwable {
    Object[] values = {1, 5, "a", "c", null, Forms.Kind.A, Forms.Kind.C};
    return List.of(DecoForms.run(values, Forms.Kind.A), DecoForms.run(values, Forms.Kind.B));
  }
}
