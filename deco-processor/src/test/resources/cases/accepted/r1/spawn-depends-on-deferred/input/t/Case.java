package t;

/** The argument of a call is what an earlier call was assigned to: the order is kept. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Depends.run();
  }

  public static Object deco() throws Throwable {
    return DecoDepends.run();
  }
}
