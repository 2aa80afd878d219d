package t;

import dev.deco.cases.Meeting;

/** A deferred local of each primitive type, of a box, an array, a generic type and var. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Types.run();
  }

  public static Object deco() throws Throwable {
    return DecoTypes.run();
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoTypes.run());
  }
}
