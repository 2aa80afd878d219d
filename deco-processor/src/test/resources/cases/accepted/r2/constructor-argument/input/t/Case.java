package t;

/** A call as the argument of a constructor. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Boxed.run();
  }

  public static Object deco() throws Throwable {
    return DecoBoxed.run();
  }
}
