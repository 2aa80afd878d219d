package t;

/** out[i] = f(out[i - 1]): each call is given the result of the one before. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Chain.chain(8);
  }

  public static Object deco() throws Throwable {
    return DecoChain.chain(8);
  }
}
