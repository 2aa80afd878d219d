package t;

/** try/catch around a call that is spawned catches what the call throws. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Catching.run();
  }

  public static Object deco() throws Throwable {
    return DecoCatching.run();
  }
}
