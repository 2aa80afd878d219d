package t;

/** String concatenation with null, chars and arithmetic around calls, from left to right. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Strings.run(null);
  }

  public static Object deco() throws Throwable {
    return DecoStrings.run(null);
  }
}
