package t;

/** References to private methods and constructors. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Refers.of(3).run();
  }

  public static Object deco() throws Throwable {
    return DecoRefers.of(Refers.of(3)).run();
  }
}
