package t;

/** Unnamed variables and patterns, constructors with a prologue, imported modules. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Newest.run(3);
  }

  public static Object deco() throws Throwable {
    return DecoNewest.run(3);
  }
}
