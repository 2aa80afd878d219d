package t;

/** A call as the selector of a switch, and in its arms. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Selector.run();
  }

  public static Object deco() throws Throwable {
    return DecoSelector.run();
  }
}
