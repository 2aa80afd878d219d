package t;

/** Record patterns inside each other, generic ones, qualified constants, null with default. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Trees.run();
  }

  public static Object deco() throws Throwable {
    return DecoTrees.run();
  }
}
