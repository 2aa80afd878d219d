package t;

import java.util.List;

/** if (f(x) > 0): the value is needed at once. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Conditions.run(3), Conditions.run(0), Conditions.run(-3));
  }

  public static Object deco() throws Throwable {
    return List.of(DecoConditions.run(3), DecoConditions.run(0), DecoConditions.run(-3));
  }
}
