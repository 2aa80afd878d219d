package t;

/** A local that is assigned again while statements that use it are pending. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Again.run();
  }

  public static Object deco() throws Throwable {
    return DecoAgain.run();
  }
}
