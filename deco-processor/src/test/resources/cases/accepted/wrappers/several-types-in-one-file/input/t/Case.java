package t;

/** Several top-level types in one file, each with its wrapper. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return First.serially();
  }

  public static Object deco() throws Throwable {
    return First.both();
  }
}
