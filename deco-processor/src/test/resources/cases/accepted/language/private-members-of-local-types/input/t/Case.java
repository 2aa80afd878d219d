package t;

/** The body brings its local types along, and so their private members. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Within.run(4);
  }

  public static Object deco() throws Throwable {
    return DecoWithin.run(4);
  }
}
