package t;

/** Unicode escapes in identifiers, strings, characters and comments; letters beyond ASCII. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Unicode.run(5);
  }

  public static Object deco() throws Throwable {
    return DecoUnicode.run(5);
  }
}
