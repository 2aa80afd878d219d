package t;

/**
 * Annotated methods of another package, public ones, by import, static import and full name.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return User.run(new t.lib.Maths(1000));
  }

  public static Object deco() throws Throwable {
    return DecoUser.run(new t.lib.Maths(1000));
  }
}
