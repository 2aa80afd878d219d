package t;

/** Local records, enums, interfaces and classes in a rewritten body. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return LocalTypes.run(3);
  }

  public static Object deco() throws Throwable {
    return DecoLocalTypes.run(3);
  }
}
