package t;

import dev.deco.cases.Meeting;

/** other.f(x): the receiver is an object of another class, found by an expression. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return new Lab().run(new Meter(7));
  }

  public static Object deco() throws Throwable {
    return DecoLab.of(new Lab()).run(new Meter(7));
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoLab.of(new Lab()).run(new Meter(7)));
  }
}
