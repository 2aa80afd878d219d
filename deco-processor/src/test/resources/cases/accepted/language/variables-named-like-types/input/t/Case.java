package t;

/** A variable obscures a type of its name, also one that only the generated code uses. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Obscuring.run(4, new int[6]);
  }

  public static Object deco() throws Throwable {
    return DecoObscuring.run(4, new int[6]);
  }
}
