package t;

/** A local declared in the body of a loop is another one in each round. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Scoped.run(4);
  }

  public static Object deco() throws Throwable {
    return DecoScoped.run(4);
  }
}
