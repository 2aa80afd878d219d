package t;

import dev.deco.cases.Meeting;

/** T v = f(x) */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Locals.run(4);
  }

  public static Object deco() throws Throwable {
    return DecoLocals.run(4);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoLocals.run(4));
  }
}
