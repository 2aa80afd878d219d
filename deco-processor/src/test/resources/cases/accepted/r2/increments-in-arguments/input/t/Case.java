package t;

/** i++, --i and assignments inside the arguments of a call, behind pending calls. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Args.run();
  }

  public static Object deco() throws Throwable {
    return DecoArgs.run();
  }
}
