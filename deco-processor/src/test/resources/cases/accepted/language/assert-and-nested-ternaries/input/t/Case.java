package t;

import java.util.List;

/** assert statements and deep expressions around and between calls. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Deep.run(1), Deep.run(2), Deep.run(3), Deep.run(4));
  }

  public static Object deco() throws Throwable {
    return List.of(DecoDeep.run(1), DecoDeep.run(2), DecoDeep.run(3), DecoDeep.run(4));
  }
}
