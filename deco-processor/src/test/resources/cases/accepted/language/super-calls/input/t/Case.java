package t;

/** Calls of what a superclass or an interface declares, past what overrides it. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return new Sub().run();
  }

  public static Object deco() throws Throwable {
    return DecoSub.of(new Sub()).run();
  }
}
