package t;

/** Annotated methods of private types, and private annotated methods. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Owner.run();
  }

  public static Object deco() throws Throwable {
    return DecoOwner.run();
  }
}
