package t;

import dev.deco.cases.Meeting;

/** Casts and parentheses around a call. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Casts.run();
  }

  public static Object deco() throws Throwable {
    return DecoCasts.run();
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoCasts.run());
  }
}
