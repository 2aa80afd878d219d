package t;

/** A list's text is made from what it holds, at any depth. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Texts.run();
  }

  public static Object deco() throws Throwable {
    return DecoTexts.run();
  }
}
