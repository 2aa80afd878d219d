package t;

/** Methods whose scope could be taken for an argument of another; a method like one of Object. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Checks.run("text");
  }

  public static Object deco() throws Throwable {
    return DecoChecks.run("text");
  }
}
