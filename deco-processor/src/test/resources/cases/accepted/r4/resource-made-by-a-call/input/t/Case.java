package t;

/** A resource that a concurrent call makes, and catch and finally behind it. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Made.run();
  }

  public static Object deco() throws Throwable {
    return DecoMade.run();
  }
}
