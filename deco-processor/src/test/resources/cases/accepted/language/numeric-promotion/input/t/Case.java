package t;

/** Widening, narrowing, boxing and char arithmetic around calls. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Numbers.run();
  }

  public static Object deco() throws Throwable {
    return DecoNumbers.run();
  }
}
