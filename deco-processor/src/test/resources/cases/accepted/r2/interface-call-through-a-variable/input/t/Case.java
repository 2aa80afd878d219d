package t;

/** The value of a call is invoked, indexed and dereferenced in one expression. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Mixed.run();
  }

  public static Object deco() throws Throwable {
    return DecoMixed.run();
  }
}
