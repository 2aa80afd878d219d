package t;

/** A method of many statements with many locals and spawn sites. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return LongMethod.run(3);
  }

  public static Object deco() throws Throwable {
    return DecoLongMethod.run(3);
  }
}
