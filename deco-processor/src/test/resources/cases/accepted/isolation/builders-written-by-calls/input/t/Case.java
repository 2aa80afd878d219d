package t;

/** Objects of the platform that have no proxy: calls that write one keep their order. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Builders.run(8);
  }

  public static Object deco() throws Throwable {
    return DecoBuilders.run(8);
  }
}
