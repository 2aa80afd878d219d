package t;

/** An iterator and a sub-list of the caller's over a list with pending writes. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Views.run();
  }

  public static Object deco() throws Throwable {
    return DecoViews.run();
  }
}
