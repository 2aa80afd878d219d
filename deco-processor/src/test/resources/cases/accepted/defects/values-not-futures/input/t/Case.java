package t;

import java.util.List;

/** return f(x) and a map literal of calls give values. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Values.returned(7), Values.literal(), Values.list());
  }

  public static Object deco() throws Throwable {
    return List.of(DecoValues.returned(7), DecoValues.literal(), DecoValues.list());
  }
}
