package t;

/** g(h(f(x))) with concurrent and plain methods. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Nests.run();
  }

  public static Object deco() throws Throwable {
    return DecoNests.run();
  }
}
