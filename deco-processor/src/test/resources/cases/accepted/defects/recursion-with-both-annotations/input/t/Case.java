package t;

/** One recursive method bears both annotations. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Fib.fib(15);
  }

  public static Object deco() throws Throwable {
    return DecoFib.fib(15);
  }
}
