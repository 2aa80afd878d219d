package t;

/** A name that is a constant's as well as a class's is the constant's: what it calls is ordered. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Dials.Gauge.reset();
    return Obscured.run();
  }

  public static Object deco() throws Throwable {
    Dials.Gauge.reset();
    return DecoObscured.run();
  }
}
