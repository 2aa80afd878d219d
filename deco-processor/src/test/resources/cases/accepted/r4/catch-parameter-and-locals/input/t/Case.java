package t;

import java.util.List;

/** Locals that are assigned in the try by a call and read in the handler and behind it. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(Locals.run(4), Locals.run(0), Locals.run(1000));
  }

  public static Object deco() throws Throwable {
    return List.of(DecoLocals.run(4), DecoLocals.run(0), DecoLocals.run(1000));
  }
}
