package t;

/** Array creation of all forms in a rewritten body. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Creation.run();
  }

  public static Object deco() throws Throwable {
    return DecoCreation.run();
  }
}
