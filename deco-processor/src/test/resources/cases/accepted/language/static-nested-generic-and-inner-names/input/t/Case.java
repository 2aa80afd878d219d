package t;

/**
 * Names of types in every position: casts, instanceof, class literals, generics, arrays,
 * throws.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Names.Sub.run("x");
  }

  public static Object deco() throws Throwable {
    return DecoNames_Sub.run("x");
  }
}
