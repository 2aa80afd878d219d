package t;

/** A rewritten method that main and static initializers of other classes call. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Tables.PLAIN;
  }

  public static Object deco() throws Throwable {
    return Tables.SQUARES;
  }
}
