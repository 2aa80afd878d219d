package t;

/** A switch expression whose selector and arms read what is pending. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Arms.run();
  }

  public static Object deco() throws Throwable {
    return DecoArms.run();
  }
}
