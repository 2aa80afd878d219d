package t;

/** Arguments are evaluated before it is known whether a call goes into a batch. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Order.arguments(60);
  }

  public static Object deco() throws Throwable {
    return DecoOrder.arguments(60);
  }
}
