package t;

/** for (T x : f(y)) iterates over what the call returns. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Each.run();
  }

  public static Object deco() throws Throwable {
    return DecoEach.run();
  }
}
